/** Of Argdown's shortcodes the ones logic is written with, between two dots or two colons. */
export const shortcodes: ReadonlyMap<string, string> = new Map(
  Object.entries({ A: "∀", E: "∃", O: "𝗢", P: "𝗣", "->": "→", "<->": "↔", "~": "¬", "^": "∧", v: "∨", v_: "⊻" })
    .concat(Object.entries({ "<>": "◇", "[]": "◻" }))
    .flatMap(([code, sign]) => [
      [`.${code}.`, sign],
      [`:${code}:`, sign],
    ]),
);
