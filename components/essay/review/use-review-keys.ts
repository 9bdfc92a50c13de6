"use client";
import type { KeyboardEvent } from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { letterKeysOn } from "../../tree/letter-keys";

/** What a key in the review asks for. */
export type Stroke =
  | { readonly do: "accept" | "reword" | "place" | "reject" | "split" | "join" | "undo" | "next" | "previous" }
  | { readonly do: "role"; readonly role: ClaimRole };

const letters: Readonly<Record<string, Stroke>> = {
  ...{ a: { do: "accept" }, e: { do: "reword" }, m: { do: "place" }, x: { do: "reject" }, z: { do: "undo" } },
  ...{ p: { do: "split" }, b: { do: "join" }, j: { do: "next" }, k: { do: "previous" } },
  s: { do: "role", role: "support" },
  r: { do: "role", role: "rebuttal" },
  u: { do: "role", role: "undercut" },
  t: { do: "role", role: "thesis" },
};
const always: Readonly<Record<string, Stroke>> = {
  ...{ "/": { do: "split" }, "+": { do: "join" } },
  ...{ ArrowDown: { do: "next" }, ArrowUp: { do: "previous" } },
};

/** The key that a button of the review is called by. */
export const keyOf = (stroke: Stroke["do"], role?: ClaimRole): string =>
  Object.entries(letters).find(([, one]) => one.do === stroke && (one.do !== "role" || one.role === role))?.[0] ?? "";

/** What a key asks for; null where it is none of the review's or means the field that is being typed in. */
export function strokeOf(event: KeyboardEvent): Stroke | null {
  const target = event.target as HTMLElement;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === "z" && !event.shiftKey ? { do: "undo" } : null;
  }
  const single = event.key.length === 1;
  // Signs are single characters too, and typed by the same software that letters are.
  if (single && !letterKeysOn()) return null;
  return letters[event.key] ?? always[event.key] ?? null;
}
