"use client";
import { useEffect, useState } from "react";
import { askedFor } from "@/lib/argument/asked";
import { claimOf } from "@/lib/argument/debate";
import { findClaims } from "@/lib/argument/find";
import type { DebateId } from "@/lib/argument/id";
import { markWords } from "@/lib/argument/mark-words";
import { numbersTo } from "@/lib/argument/numbering";
import { visibleText } from "@/lib/argument/text";
import { deskOnShow } from "../debate/desk-on-show";
import type { Hit } from "./hit-list";

export interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly debates: readonly { readonly id: DebateId; readonly question: string }[];
  /** `here`: without the server, in the debate that is open; `nowhere`: without either. */
  readonly from: "server" | "here" | "nowhere" | "failed";
}

const pause = 140;
const most = 6;

/** What is found for a text, a moment after it was typed; null until then. An earlier question is given up. */
export function useFound(typed: string, debate: DebateId | null): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const text = typed.trim();
  useEffect(() => {
    if (!askedFor(text).enough) {
      setFound(null);
      return;
    }
    const asking = new AbortController();
    const soon = setTimeout(async () => {
      const answer = await ask(text, debate, asking.signal);
      if (!asking.signal.aborted) setFound(answer);
    }, pause);
    return () => {
      clearTimeout(soon);
      asking.abort();
    };
  }, [text, debate]);
  return found;
}

async function ask(text: string, debate: DebateId | null, signal: AbortSignal): Promise<Found> {
  const query = new URLSearchParams({ q: text, ...(debate && { debate }) });
  try {
    const response = await fetch(`/api/search?${query}`, { signal });
    if (response.ok) {
      const { hits, debates } = (await response.json()) as Omit<Found, "text" | "from">;
      return { text, hits: hits.slice(0, most), debates, from: "server" };
    }
    return findHere(text, debate) ?? { text, hits: [], debates: [], from: "failed" };
  } catch {
    return findHere(text, debate) ?? { text, hits: [], debates: [], from: "nowhere" };
  }
}

/** The same from what lies on the desk; null where that is another debate or none. */
function findHere(text: string, debateId: DebateId | null): Found | null {
  const desk = deskOnShow();
  if (desk === null || desk.debate.id !== debateId) return null;
  const { debate } = desk;
  const asked = askedFor(text);
  // A place that shows a claim argued elsewhere says nothing more than that one.
  const found = findClaims(debate, text).flatMap((id) => claimOf(debate, id) ?? []);
  const own = found.filter(({ sharedFrom }) => sharedFrom === null).slice(0, most);
  const hits = own.map(({ id, role, parentId, text }): Hit => {
    const parent = parentId === null ? undefined : claimOf(debate, parentId);
    return {
      ...{ debateId: debate.id, question: debate.question, claimId: id, role, path: numbersTo(debate, id) },
      ...{ pieces: markWords(text, asked), answers: parent === undefined ? null : visibleText(parent.text) },
    };
  });
  return { text, hits, debates: [], from: "here" };
}
