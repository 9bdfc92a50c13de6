"use client";
import type { Claim } from "@/lib/argument/claim";
import { siblingsOf } from "@/lib/argument/joining";
import { useDeskHere } from "../debate/desk-context";
import { type Wish, wishes } from "./wish";

/** What of it the reader may do with this claim. */
export function useWishes(claim: Claim): readonly Wish[] {
  const { debate, may, verbs } = useDeskHere();
  const { id, version, sharedFrom, text } = claim;
  const allowed: Record<Wish, () => boolean> = {
    join: () => may({ kind: "joint", id, version, jointGroup: id }) && siblingsOf(debate, claim).length > 0,
    split: () => sharedFrom === null && may({ kind: "reword", id, version, text }),
    merge: () => sharedFrom === null && may({ kind: "remove", id, version }),
    share: () => sharedFrom === null && verbs.includes("write"),
    extract: () => sharedFrom === null && verbs.includes("write"),
  };
  return wishes.filter((wish) => allowed[wish]());
}
