import type { Actor } from "@/lib/access/actor";
import type { Grant } from "@/lib/access/grant";
import { claimOf, type Debate, definitionOf, isLive } from "@/lib/argument/debate";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { mentionedIn, withHandles } from "@/lib/argument/mentions";
import { type DebateNews, groupNews, type NewsKind } from "@/lib/argument/news";
import { db } from "@/lib/db/client";
import { commentById } from "@/lib/db/comments";
import { decisionById } from "@/lib/db/moderation";
import { countUnread, markRead, newsOf, type ToldNews } from "@/lib/db/news";
import { peopleOf } from "@/lib/db/people";
import { suggestionOutcome } from "@/lib/db/suggestions";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** One thing that somebody is told, with the words that are still to be read. */
interface ReadNews extends ToldNews {
  readonly actorName: string;
  /** The answer or comment; null where there is none to be read. */
  readonly text: string | null;
  /** What was decided, where something was. */
  readonly outcome: string | null;
}

export interface NewsOfDebate extends DebateNews<ReadNews> {
  readonly question: string;
  /** The claims that the groups are about, as far as they can be read. */
  readonly claims: Readonly<Record<ClaimId, string>>;
}

export interface NewsPage {
  readonly debates: readonly NewsOfDebate[];
  /** When it was read: what comes later is not marked as read with it. */
  readonly at: number;
}

const most = 200;

/** What the actor has been told, newest first; at most 200 things. */
export async function readNews(
  actor: Actor | null,
  now: number = Date.now(),
): Promise<Result<NewsPage, { readonly code: "signed-out" }>> {
  if (actor === null) return err({ code: "signed-out" });
  const news = await newsOf(db(), actor, { count: most });
  return ok({ debates: await withWords(actor, news), at: now });
}

/** The same news in words, debate by debate; what the actor may no longer read is left out. */
export async function withWords(actor: Actor, news: readonly ToldNews[]): Promise<readonly NewsOfDebate[]> {
  const debates: NewsOfDebate[] = [];
  for (const { debateId } of groupNews(news)) {
    const grant = await authorize(actor, "read", debateId);
    const current = grant.ok ? await currentDebate(db(), grant.value) : grant;
    if (!grant.ok || !current.ok) continue;
    const mine = news.filter((item) => item.debateId === debateId);
    debates.push(await inWords(grant.value, current.value.debate, debateId, mine));
  }
  return debates;
}

async function inWords(
  grant: Grant,
  debate: Debate,
  debateId: DebateId,
  news: readonly ToldNews[],
): Promise<NewsOfDebate> {
  const people = await peopleOf(db(), grant, new Set(news.map(({ actorId }) => actorId)));
  const read = await Promise.all(
    news.map(async (item): Promise<ReadNews> => {
      const about = { ...item, actorName: people[item.actorId]?.name ?? "" };
      const claim = wordsOf(debate, item.subjectId);
      const text = claim ?? (await commentWords(grant, item));
      return { ...about, text, outcome: await outcomeOf(grant, item) };
    }),
  );
  const ids = new Set(news.flatMap(({ claimId }) => claimId ?? []));
  const claims = [...ids].flatMap((id) => {
    const text = wordsOf(debate, id);
    return text === null ? [] : [[id, text] as const];
  });
  const [grouped] = groupNews(read);
  return {
    ...{ debateId, question: debate.question, groups: grouped?.groups ?? [] },
    claims: Object.fromEntries(claims),
  };
}

function wordsOf(debate: Debate, id: string): string | null {
  const claim = claimOf(debate, id as ClaimId);
  return claim === undefined || !isLive(debate, claim) ? null : (definitionOf(debate, claim)?.text ?? null);
}

async function commentWords(grant: Grant, { kind, subjectId }: ToldNews): Promise<string | null> {
  if (kind !== "comment" && kind !== "mention" && kind !== "news") return null;
  const comment = await commentById(db(), grant, subjectId);
  if (comment === null || comment.removed !== null) return null;
  const people = await peopleOf(db(), grant, mentionedIn(comment.text));
  return withHandles(comment.text, (id: UserId) => people[id]?.name, "");
}

async function outcomeOf(grant: Grant, { kind, subjectId }: ToldNews): Promise<string | null> {
  if (kind === "suggestion") return suggestionOutcome(db(), grant, subjectId);
  if (kind !== "flag" && kind !== "moderation" && kind !== "appeal") return null;
  const decision = await decisionById(db(), grant, subjectId);
  if (decision === null) return null;
  if (kind !== "appeal") return decision.action;
  return decision.appeal?.decided?.stands === false ? "withdrawn" : "stands";
}

/** How much the actor has not read, up to 100. */
export const countNews = async (actor: Actor | null): Promise<number> =>
  actor === null ? 0 : countUnread(db(), actor, 100);

/** Marks as read what was there at a moment: all of it, that of a debate, or that of one group. */
export async function readAll(
  actor: Actor | null,
  { debateId, kind, claimId, at }: { debateId?: string; kind?: NewsKind; claimId?: string | null; at: number },
): Promise<Result<null, { readonly code: "signed-out" }>> {
  if (actor === null) return err({ code: "signed-out" });
  const what = {
    ...(debateId === undefined ? {} : { debateId }),
    ...(kind === undefined ? {} : { kind }),
    ...(claimId === undefined ? {} : { claimId }),
  };
  await markRead(db(), actor, what, at);
  return ok(null);
}
