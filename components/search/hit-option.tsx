"use client";
import { useTranslations } from "next-intl";
import { ListBoxItem } from "react-aria-components";
import { RoleSign } from "../claim/role-sign";
import type { Hit } from "./hit-list";
import { Marked } from "./marked";

/** A claim that was found, as an entry of the palette. */
export function HitOption({
  hit,
  named,
  onAction,
}: {
  readonly hit: Hit;
  /** Whether the debate has to be named. */
  readonly named: boolean;
  readonly onAction: () => void;
}) {
  const roles = useTranslations("claim.role");
  const text = hit.pieces.map((piece) => piece.text).join("");
  return (
    <ListBoxItem
      id={`claim-${hit.claimId}`}
      textValue={`${roles(hit.role)} ${hit.path.at(-1) ?? ""}: ${text}`}
      className="palette-option"
      onAction={onAction}
    >
      <RoleSign role={hit.role} className="mt-0.5 size-4" />
      <span className="min-w-0">
        <span className="line-clamp-2 font-serif text-base leading-snug" dir="auto">
          <Marked pieces={fromFirstMark(hit.pieces)} />
        </span>
        <span className="block truncate text-xs text-ink-faint tabular-nums">
          <span className="sr-only">{roles(hit.role)} </span>
          {hit.path.join(" › ")}
          {named && ` · ${hit.question}`}
        </span>
      </span>
    </ListBoxItem>
  );
}

/** From a little before the first mark on, so that in two lines one sees why a claim was found. */
function fromFirstMark(pieces: Hit["pieces"]): Hit["pieces"] {
  const before = pieces.findIndex(({ marked }) => marked);
  const lead = pieces.slice(0, Math.max(0, before));
  const text = lead.map((piece) => piece.text).join("");
  if (text.length < 70) return pieces;
  return [{ text: `… ${text.slice(-45).replace(/^\S*\s/, "")}`, marked: false }, ...pieces.slice(before)];
}
