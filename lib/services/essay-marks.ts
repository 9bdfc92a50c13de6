import type { Grant } from "@/lib/access/grant";
import type { Debate } from "@/lib/argument/debate";
import { standingFor } from "@/lib/argument/merging";
import type { Database } from "@/lib/db/client";
import { newestText } from "@/lib/db/essay-versions";
import type { StoredHead } from "@/lib/db/essays";
import { bringsBack } from "@/lib/db/events";
import type { LiveDebate } from "@/lib/db/moment";
import { passagesBefore, passagesOf, passagesSince, type StoredPassage } from "@/lib/db/passages";
import { rejectedKeys, rejectedSince } from "@/lib/db/rejected-proposals";
import type { PassageId } from "@/lib/essay/essay";
import type { EssayMarks } from "@/lib/essay/view";
import { type EssayMoment, momentOf, readMoment, type Sees, written } from "./essay-moment";
import { isRead, passagesFor, seenBy } from "./essay-view";

/** Passages that are told one by one; of more, all are told. Where each is told with its place, that takes longer. */
const most = { read: 200, quoted: 20 };

/**
 * What changed of what is marked in an essay since somebody was told, for whoever holds the grant; all that is marked
 * where it is not known what that was. The essay was read before the debate, whose claims its passages are of.
 */
export async function marksOf(
  on: Database,
  grant: Grant,
  { debate, seq }: LiveDebate,
  essay: StoredHead,
  since: string | null,
): Promise<EssayMarks> {
  const { title, author, date, publisher, url, rights, showing, textVersion } = essay;
  const sees = seenBy(grant, essay);
  const until = momentOf(essay, sees, seq);
  const told = since === null ? null : await goesOn(on, grant, readMoment(since), until);
  const given = { on, grant, debate, essay, sees };
  // Offsets of another text say nothing of the one that this reader has.
  const isOld = isRead(sees) && told !== null && told.textVersion !== textVersion;
  const passages = isOld ? noPassages : await passagesFrom(given, told?.passages ?? null);
  const rejected = isOld ? noKeys : await rejectedFrom(given, told?.rejected ?? null);
  return {
    about: { title, author, date, publisher, url, rights, showing },
    ...{ passages: passages.told, gone: passages.gone, after: passages.after, rejected: rejected.keys },
    all: { passages: passages.all, rejected: rejected.all },
    // Asked last: passages of a text may be told with the number of a newer one, but never the other way about.
    text: isRead(sees) ? await textOf(given) : null,
    until: written(until),
  };
}

interface Given {
  readonly on: Database;
  readonly grant: Grant;
  readonly debate: Debate;
  readonly essay: StoredHead;
  readonly sees: Sees;
}

/** What was told, where what is told now can go on from there; null where all has to be told. */
async function goesOn(
  on: Database,
  grant: Grant,
  told: EssayMoment | null,
  now: EssayMoment,
): Promise<EssayMoment | null> {
  if (told === null || told.sees !== now.sees || told.seq > now.seq || told.passages > now.passages) return null;
  if (now.sees === "passages" && told.textVersion !== now.textVersion) return null;
  return now.seq > told.seq && (await bringsBack(on, grant, told.seq)) ? null : told;
}

interface ToldPassages extends Pick<EssayMarks, "gone" | "after"> {
  readonly told: EssayMarks["passages"];
  readonly all: boolean;
}

const noPassages: ToldPassages = { told: [], gone: [], after: {}, all: false };
const noKeys: { readonly keys: readonly string[]; readonly all: boolean } = { keys: [], all: false };

async function passagesFrom(given: Given, since: number | null): Promise<ToldPassages> {
  const { on, grant, debate, essay, sees } = given;
  if (sees === "nothing") return { ...noPassages, all: true };
  if (since === essay.revisions.passages) return noPassages;
  const changes = { revision: since ?? 0, most: sees === "passages" ? most.quoted : most.read };
  const changed = since === null ? null : await passagesSince(on, grant, essay.id, changes);
  // Where claims were merged, what is told of one passage depends on others.
  const isAlone = ({ claimId }: StoredPassage) => [null, claimId].includes(standingFor(debate, claimId));
  if (changed?.every(isAlone)) return changesOf(given, changed);
  return { ...noPassages, told: passagesFor(sees, debate, await passagesOf(on, grant, essay.id)), all: true };
}

async function changesOf(given: Given, changed: readonly StoredPassage[]): Promise<ToldPassages> {
  const { debate, sees } = given;
  const told = passagesFor(sees, debate, changed);
  const isTold = new Set(told.map(({ id }) => id));
  const gone = changed.filter(({ id, claimId, orphaned, removed }) => {
    // Nobody else was shown words that are lost. A claim that has gone hides its passages by itself.
    const wasShown = sees === "all" || !orphaned;
    return !isTold.has(id) && wasShown && (removed || standingFor(debate, claimId) !== null);
  });
  const after: Record<PassageId, PassageId | null> = {};
  if (sees === "passages") {
    for (const passage of changed) if (isTold.has(passage.id)) after[passage.id] = await shownBefore(given, passage);
  }
  return { told, gone: gone.map(({ id }) => id), after, all: false };
}

/** The passage that stands before one where a reader is shown passages alone; null: none does. */
async function shownBefore({ on, grant, debate, sees }: Given, passage: StoredPassage): Promise<PassageId | null> {
  const few = 20;
  for (let skip = 0; ; skip += few) {
    const before = await passagesBefore(on, grant, passage, { most: few, skip });
    const last = passagesFor(sees, debate, before).at(-1);
    if (last !== undefined) return last.id;
    if (before.length < few) return null;
  }
}

async function rejectedFrom({ on, grant, essay, sees }: Given, since: number | null): Promise<typeof noKeys> {
  if (sees !== "all") return { keys: [], all: true };
  const { rejected, unrejected } = essay.revisions;
  if (since === rejected) return noKeys;
  // What was taken back leaves no trace to be told of.
  if (since === null || unrejected > since) return { keys: await rejectedKeys(on, grant, essay.id), all: true };
  return { keys: await rejectedSince(on, grant, essay.id, since), all: false };
}

async function textOf({ on, grant, essay, sees }: Given): Promise<EssayMarks["text"]> {
  const { version, changedBy } = await newestText(on, grant, essay.id);
  return { version, changedBy: sees === "all" ? changedBy : null };
}
