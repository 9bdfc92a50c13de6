"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { letterKeysOn, switchLetterKeys } from "../tree/letter-keys";
import { Dialog } from "../ui/dialog";
import { useKeyNames } from "./use-key-names";

/** Every key of the app, by where it works. A key that is not listed here does not exist for most people. */
const groups = [
  [
    "everywhere",
    [
      [["Ctrl K", "⌘ K"], "palette"],
      [["/"], "slash"],
      [["?"], "help"],
      [["Tab", "⇧ Tab"], "tab"],
      [["Enter"], "enter"],
      [["Esc"], "escape"],
    ],
  ],
  [
    "tree",
    [
      [["↑", "↓"], "arrows"],
      [["→", "←"], "unfold"],
      [["*"], "besides"],
      [["Home", "End"], "ends"],
      [["1.2"], "number"],
      [["s"], "support"],
      [["r"], "rebut"],
      [["u"], "undercut"],
      [["v"], "vote"],
      [["w"], "why"],
      [["e"], "reword"],
      [["c"], "cite"],
      [["m"], "move"],
    ],
  ],
  [
    "text",
    [
      [["j", "k", "↓", "↑"], "nextWords"],
      [["n"], "unmapped"],
      [["c"], "claimOfWords"],
      [["l"], "anchorWords"],
    ],
  ],
  [
    "review",
    [
      [["a"], "accept"],
      [["x"], "reject"],
      [["e"], "rewordProposal"],
      [["m"], "placeProposal"],
      [["s", "r", "u", "t"], "roles"],
      [["/", "p"], "split"],
      [["+", "b"], "join"],
      [["z", "Ctrl Z", "⌘ Z"], "undoReview"],
      [["j", "k", "↓", "↑"], "nextProposal"],
    ],
  ],
  [
    "map",
    [
      [["→", "←"], "along"],
      [["↑", "↓"], "across"],
      [["o"], "fold"],
      [["Space"], "beside"],
      [["Home"], "question"],
      [["+", "−", "0"], "zoom"],
    ],
  ],
  [
    "overview",
    [
      [["→", "←", "↑", "↓"], "around"],
      [["Space"], "choose"],
      [["Enter"], "zoomIn"],
      [["Esc"], "zoomOut"],
    ],
  ],
  ["flow", [[["→", "←", "↑", "↓"], "cells"]]],
  [
    "writing",
    [
      [["Ctrl Enter", "⌘ Enter"], "send"],
      [["Ctrl Z", "⌘ Z"], "undo"],
      [["⇧ Ctrl Z", "⇧ ⌘ Z"], "redo"],
    ],
  ],
  [
    "voting",
    [
      [["1"], "agree"],
      [["2"], "unsure"],
      [["3"], "disagree"],
    ],
  ],
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("search.keys");
  const keyName = useKeyNames();
  const [single, setSingle] = useState(letterKeysOn);
  return (
    <Dialog title={t("title")} isOpen onClose={onClose}>
      {groups.map(([group, keys]) => (
        <section key={group} aria-labelledby={`keys-${group}`}>
          <h3 id={`keys-${group}`} className="pb-1 text-xs font-semibold text-ink-faint">
            {t(`groups.${group}`)}
          </h3>
          <dl className="keys">
            {keys.map(([names, does]) => (
              <div key={does}>
                <dt>{t(does)}</dt>
                <dd>
                  {names.map((name) => (
                    <kbd key={name}>{keyName(name)}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="flex gap-3 border-t border-rule pt-4 text-sm">
        <input
          type="checkbox"
          className="mt-0.5 size-4.5 shrink-0 accent-ink"
          checked={single}
          onChange={(event) => {
            setSingle(event.target.checked);
            switchLetterKeys(event.target.checked);
          }}
        />
        <span className="grid gap-0.5">
          <span className="font-medium">{t("single")}</span>
          <span className="text-xs text-ink-faint">{t("singleHint")}</span>
        </span>
      </label>
    </Dialog>
  );
}
