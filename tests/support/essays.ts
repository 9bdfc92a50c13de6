import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Citation, Showing } from "@/lib/essay/essay";
import type { EssayView } from "@/lib/essay/view";
import { addEssay, readEssay } from "@/lib/services/essays";
import { anchorClaim } from "@/lib/services/passages";
import { must } from "./debates";

export const citation = (given: Partial<Citation> = {}): Citation => ({
  ...{ title: "On wages", author: "", date: "", publisher: "", url: "", rights: "" },
  ...given,
});

export const wages = "Prices rose by 9 percent in May. Wages should rise as well.\n\nThat is only fair, she said.";

/** Adds a text to a debate and gives its id. */
export async function bring(
  actor: Actor,
  debateId: string,
  { text = wages, showing = "passages" }: { text?: string; showing?: Showing } = {},
): Promise<string> {
  const essayId = newId();
  must(await addEssay(actor, { debateId, essayId, citation: citation(), text, showing }));
  return essayId;
}

export const essayNow = async (actor: Actor | null, debateId: string, essayId: string): Promise<EssayView> =>
  must(await readEssay(actor, { debateId, essayId }));

/** Where words stand in a text. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Anchors a claim to words of the text as it stands, and gives the passage's id. */
export async function tie(
  actor: Actor,
  of: { readonly debateId: string; readonly essayId: string; readonly claimId: string },
  words: string,
): Promise<string> {
  const { text, version } = await essayNow(actor, of.debateId, of.essayId);
  const passageId = newId();
  must(await anchorClaim(actor, { ...of, passageId, span: spanOf(text ?? "", words), version }));
  return passageId;
}
