"use client";
import type { ComponentProps } from "react";
import { limits } from "@/lib/argument/claim";
import { visibleLength } from "@/lib/argument/text";
import { TextArea } from "../ui/text-area";

type Given = Omit<ComponentProps<typeof TextArea>, "rows" | "limit" | "measure" | "className" | "onKeyDown">;

/** Where a claim's words are written: with room for as many as a claim may have, sent by Control and Enter as well. */
export function ClaimWords(given: Given) {
  return (
    <TextArea
      {...given}
      rows={3}
      limit={limits.claimCharacters}
      measure={visibleLength}
      className="font-serif text-claim"
      aria-keyshortcuts="Control+Enter"
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
