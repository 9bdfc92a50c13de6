"use client";
import { useLayoutEffect } from "react";
import { draftsBegin } from "../claim/use-draft";

/** Under this name stands whose they are. */
const whose = "rejoinder:drafts-of";
const asideOf = (account: string): string => `rejoinder:aside:${account}:`;

/**
 * Shows nobody another person's drafts. Several people may use one browser one after the other: what somebody was writing
 * is put aside when that person signs out, and is back when the same person signs in. Before any page looks for drafts:
 * it does so in an effect, which runs after this.
 * @param account null: nobody is signed in
 */
export function OwnDrafts({ account }: { readonly account: string | null }) {
  useLayoutEffect(() => handOver(account ?? ""), [account]);
  return null;
}

function handOver(now: string): void {
  try {
    const before = localStorage.getItem(whose) ?? "";
    if (before === now) return;
    // What nobody in particular has written goes along with whoever signs in.
    if (before !== "") rename(draftsBegin, asideOf(before));
    if (now !== "") rename(asideOf(now), draftsBegin);
    localStorage.setItem(whose, now);
  } catch {
    // A browser that keeps nothing has nothing to hand over.
  }
}

function rename(from: string, to: string): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(from))) {
    const draft = localStorage.getItem(key) ?? "";
    const name = to + key.slice(from.length);
    // First away, then there: a large draft may have no room twice.
    localStorage.removeItem(key);
    if (localStorage.getItem(name) === null) localStorage.setItem(name, draft);
  }
}
