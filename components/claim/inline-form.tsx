"use client";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { Claim } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { FocusAfter } from "../ui/focus-after";
import { entryOf } from "./focus-claim";
import { useLeaveWords } from "./left-words";

/**
 * A form that stands in a claim's entry. When it closes the claim has the focus; when the claim goes away under it, what
 * was typed is handed on.
 */
export function InlineForm({
  place,
  claim,
  children,
}: {
  readonly place: Claim;
  /** What is said at this place. */
  readonly claim: Claim;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLDivElement>(null);
  const leave = useLeaveWords();
  const latest = useRef(claim);
  useEffect(() => {
    latest.current = claim;
  });
  useLayoutEffect(() => {
    const element = form.current;
    return () => {
      const { role, text } = latest.current;
      const words = element === null ? "" : typedIn(element, latest.current);
      if (words !== "") leave({ id: place.id, claim: { role, text: visibleText(text) }, words });
    };
  }, [leave, place.id]);
  return (
    <FocusAfter next={() => entryOf(place.id)}>
      <div ref={form} className="contents">
        {children}
      </div>
    </FocusAfter>
  );
}

/** What stands in the fields and did not come from the claim itself, line by line. */
function typedIn(element: HTMLElement, { text, sources }: Claim): string {
  const given = new Set<unknown>([text, ...sources.flatMap((source) => Object.values(source))]);
  return [...element.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input:not([type])")]
    .map(({ value }) => value)
    .filter((value) => value.trim() !== "" && !given.has(value))
    .join("\n");
}
