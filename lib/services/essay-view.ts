import { type Grant, isWriter, type Signed } from "@/lib/access/grant";
import type { Debate } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import type { LiveChanges } from "@/lib/argument/live";
import { standingFor } from "@/lib/argument/merging";
import type { Database } from "@/lib/db/client";
import { essayLines, type StoredEssay } from "@/lib/db/essays";
import type { Remarked } from "@/lib/db/live-feed";
import type { LiveDebate } from "@/lib/db/moment";
import { passageCounts, passagesOf, passagesOfClaim, type StoredPassage } from "@/lib/db/passages";
import { rejectedKeys } from "@/lib/db/rejected-proposals";
import type { Anchor } from "@/lib/essay/anchor";
import type { EssayId, Showing } from "@/lib/essay/essay";
import type { EssayLine, EssayView, Passage, QuotedText } from "@/lib/essay/view";
import { momentOf, type Sees, written } from "./essay-moment";

// What each reader is given of a text: those who write all of it, the others what `showing` says. A text is its owner's,
// so nothing of the rest leaves this file: no offsets, nothing that stands around a passage, no words that are gone.

export const seenBy = (grant: Grant, { showing }: { readonly showing: Showing }): Sees =>
  isWriter(grant) ? "all" : showing;

/** Whether a reader has the text itself. */
export const isRead = (sees: Sees): boolean => sees === "all" || sees === "whole";

/** Which texts whoever holds the grant is told of as they change: those of which that person is shown what changed. */
export const textsToldTo = (
  grant: Grant,
  { texts, shownTexts }: { readonly texts: readonly Remarked[]; readonly shownTexts: readonly Remarked[] },
): LiveChanges["texts"] =>
  (isWriter(grant) ? texts : shownTexts.filter(([, showing]) => showing !== "nothing")).map(([id, , at]) => [id, at]);

/** One essay for whoever holds the grant; it was read before the debate, whose claims its passages are of. */
export async function viewOf(
  on: Database,
  grant: Grant,
  { debate, seq }: LiveDebate,
  essay: StoredEssay,
): Promise<EssayView> {
  const { title, author, date, publisher, url, rights, id, showing, version, addedBy, text } = essay;
  const sees = seenBy(grant, essay);
  const stored = sees === "nothing" ? [] : await passagesOf(on, grant, id);
  return {
    ...{ title, author, date, publisher, url, rights, id, showing, version, addedBy },
    text: isRead(sees) ? text : null,
    passages: passagesFor(sees, debate, stored),
    rejected: sees === "all" ? await rejectedKeys(on, grant, id) : [],
    until: written(momentOf(essay, sees, seq)),
  };
}

/** The debate's essays for whoever holds the grant, with how many passages that person finds in each. */
export async function linesOf(on: Database, grant: Grant, debate: Debate): Promise<readonly EssayLine[]> {
  const [essays, counts] = [await essayLines(on, grant), await passageCounts(on, grant)];
  return essays.map((essay): EssayLine => {
    const sees = seenBy(grant, essay);
    let [passages, orphaned] = [0, 0];
    for (const { essayId, claimId, orphaned: lost, count } of sees === "nothing" ? [] : counts) {
      if (essayId !== essay.id || standingFor(debate, claimId) === null || (lost && sees !== "all")) continue;
      passages += count;
      if (lost) orphaned += count;
    }
    return { ...essay, passages, orphaned };
  });
}

const mostQuoted = 20;

/** The words that a claim comes from, text by text, as far as whoever holds the grant may see them. */
export async function quotedFor(on: Database, grant: Grant, claimId: ClaimId): Promise<readonly QuotedText[]> {
  const [essays, passages] = [await essayLines(on, grant), await passagesOfClaim(on, grant, claimId, mostQuoted)];
  return essays.flatMap((essay): readonly QuotedText[] => {
    const own = passages.filter(({ essayId, orphaned }) => essayId === essay.id && !orphaned);
    if (own.length === 0 || seenBy(grant, essay) === "nothing") return [];
    const { id, title, author, date } = essay;
    return [{ id, title, author, date, quotes: own.map(({ anchor }) => anchor.exact) }];
  });
}

/** The passages that stand in the text, of claims that stand in the debate, whoever asks. */
export async function standingIn(
  on: Database,
  grant: Signed<"write">,
  debate: Debate,
  id: EssayId,
): Promise<readonly Passage[]> {
  return passagesFor("all", debate, await passagesOf(on, grant, id)).filter(({ orphaned }) => !orphaned);
}

/**
 * What passages are told as: one of a claim that was merged away belongs to the one that
 * stands for it, and is told once.
 */
export function passagesFor(sees: Sees, debate: Debate, stored: readonly StoredPassage[]): readonly Passage[] {
  const told = new Set<string>();
  return stored.flatMap(({ id, essayId, claimId: given, anchor, orphaned, removed }): readonly Passage[] => {
    const claimId = standingFor(debate, given);
    if (removed || claimId === null || (orphaned && sees !== "all")) return [];
    const place = `${claimId} ${anchor.start} ${anchor.end}`;
    if (!orphaned && told.has(place)) return [];
    told.add(place);
    return [{ id, essayId, claimId, anchor: sees === "passages" ? wordsOf(anchor) : anchor, orphaned }];
  });
}

/** The words alone, as if they were all there is. */
const wordsOf = ({ exact }: Anchor): Anchor => ({ start: 0, end: exact.length, exact, prefix: "", suffix: "" });
