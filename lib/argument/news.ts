import type { ClaimId, DebateId } from "./id";

/** What somebody may be told of. */
export const newsKinds = [
  "mention",
  "answer",
  "comment",
  "suggestion",
  "flag",
  "moderation",
  "appeal",
  "news",
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** One thing that somebody is told. */
export interface News {
  readonly debateId: DebateId;
  readonly kind: NewsKind;
  /** The answer, comment, suggestion or decision. */
  readonly subjectId: string;
  readonly claimId: ClaimId | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly read: boolean;
}

/** What is told together: of one kind, about one claim. */
export interface NewsGroup<N extends News = News> {
  readonly kind: NewsKind;
  readonly claimId: ClaimId | null;
  /** Newest first. */
  readonly items: readonly N[];
  readonly unread: number;
}

export interface DebateNews<N extends News = News> {
  readonly debateId: DebateId;
  readonly groups: readonly NewsGroup<N>[];
}

/**
 * News by debate, and in it by kind and claim; what is newest comes first everywhere. Nothing is lost or told twice.
 */
export function groupNews<N extends News>(news: readonly N[]): readonly DebateNews<N>[] {
  const debates = new Map<DebateId, Map<string, N[]>>();
  for (const item of [...news].sort((a, b) => b.at - a.at)) {
    const groups = debates.get(item.debateId) ?? new Map<string, N[]>();
    debates.set(item.debateId, groups);
    const key = `${item.kind} ${item.claimId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...debates].map(([debateId, groups]) => ({
    debateId,
    groups: [...groups.values()].map((items) => groupOf(items as [N, ...N[]])),
  }));
}

const groupOf = <N extends News>(items: [N, ...N[]]): NewsGroup<N> => ({
  ...{ kind: items[0].kind, claimId: items[0].claimId, items },
  unread: items.filter(({ read }) => !read).length,
});

export const digestRhythms = ["daily", "weekly"] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

const day = 24 * 60 * 60_000;

/** How long it is from one letter to the next, in milliseconds. */
export const digestPeriod: Readonly<Record<DigestRhythm, number>> = { daily: day, weekly: 7 * day };
