import type { Actor } from "@/lib/access/actor";
import type { Signed } from "@/lib/access/grant";
import { isId } from "@/lib/argument/id";
import { type Database, db } from "@/lib/db/client";
import { essayById, type StoredEssay } from "@/lib/db/essays";
import { allPassagesOf, putAnchors, type StoredPassage } from "@/lib/db/passages";
import { anchorAt } from "@/lib/essay/anchor";
import type { PassageId } from "@/lib/essay/essay";
import { type Reanchored, reanchorAll, reanchorInSteps } from "@/lib/essay/reanchor";
import { authorize } from "./authorize";
import { inTurns } from "./in-turns";

/** Where passages of one text stand in another one, as far as it is known. */
interface Ahead {
  readonly before: string;
  readonly found: ReadonlyMap<PassageId, { readonly was: StoredPassage; readonly now: Reanchored | null }>;
}

/**
 * Looks for an essay's passages in a text that is about to take its place, before anything is locked: in a long text it
 * takes a while, and others are served meanwhile. null where there is nothing to look for, or nothing that this actor may
 * know of.
 */
export async function lookAhead(
  actor: Actor | null,
  { debateId, essayId }: { readonly debateId: string; readonly essayId: string },
  after: string,
): Promise<Ahead | null> {
  const grant = await authorize(actor, "write", debateId);
  const essay = grant.ok && isId(essayId) ? await essayById(db(), grant.value, essayId) : null;
  if (!grant.ok || essay === null || essay.text === after) return null;
  const passages = await allPassagesOf(db(), grant.value, essay.id);
  const anchors = passages.map(({ anchor }) => anchor);
  const found = await inTurns(reanchorInSteps(essay.text, after, anchors));
  return {
    before: essay.text,
    found: new Map(passages.map((was, i) => [was.id, { was, now: found[i] ?? null }])),
  };
}

/** What comes within the moment between looking ahead and writing is little; while it is looked for, everybody waits. */
const lateEffort = 500_000;

/** Writes where the passages stand in the new text; what has come or changed since one looked ahead is looked for now. */
export async function moveAnchors(
  tx: Database,
  grant: Signed<"write" | "edit">,
  { id, text: before }: StoredEssay,
  after: string,
  ahead: Ahead | null,
): Promise<void> {
  const passages = await allPassagesOf(tx, grant, id);
  const known = (passage: StoredPassage) => {
    const looked = ahead?.before === before ? ahead.found.get(passage.id) : undefined;
    return looked !== undefined && isSame(looked.was, passage) ? looked : undefined;
  };
  const rest = passages.filter((passage) => known(passage) === undefined);
  const found = reanchorAll(
    before,
    after,
    rest.map(({ anchor }) => anchor),
    lateEffort,
  );
  const lately = new Map(rest.map(({ id: passageId }, i) => [passageId, found[i] ?? null]));
  const moved = passages.map((passage) => {
    const looked = known(passage);
    const now = looked === undefined ? (lately.get(passage.id) ?? null) : looked.now;
    const anchor = now === null ? passage.anchor : anchorAt(after, now.span);
    return { id: passage.id, anchor, orphaned: now === null };
  });
  await putAnchors(tx, grant, id, moved);
}

const isSame = (a: StoredPassage, b: StoredPassage): boolean =>
  a.anchor.start === b.anchor.start && a.anchor.end === b.anchor.end && a.anchor.exact === b.anchor.exact;
