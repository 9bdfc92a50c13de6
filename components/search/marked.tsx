import { Fragment } from "react";

/** A text with what was asked for marked in it. */
export function Marked({
  pieces,
}: {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}) {
  return pieces.map(({ text, marked }, i) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which have no other name.
      <mark key={i} className="found">
        {text}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above.
      <Fragment key={i}>{text}</Fragment>
    ),
  );
}
