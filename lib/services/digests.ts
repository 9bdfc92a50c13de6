import type { Actor } from "@/lib/access/actor";
import type { UserId } from "@/lib/argument/id";
import type { DigestRhythm } from "@/lib/argument/news";
import { db } from "@/lib/db/client";
import { dropDigest, dueSubscribers, putDigest, rhythmOf, takeDigest } from "@/lib/db/digests";
import { newsOf } from "@/lib/db/news";
import { err, ok, type Result } from "@/lib/result";
import { type NewsOfDebate, withWords } from "./notifications";

type SignedOut = { readonly code: "signed-out" };

/** How often the actor gets news by mail; null: never, as for everybody who has not asked for it. */
export async function readDigest(actor: Actor | null): Promise<Result<DigestRhythm | null, SignedOut>> {
  return actor === null ? err({ code: "signed-out" }) : ok(await rhythmOf(db(), actor.userId));
}

/** `language`: the BCP 47 tag of what the actor reads the site in, which the letters are then written in. */
export async function setDigest(
  actor: Actor | null,
  rhythm: DigestRhythm | null,
  language = "en",
  now: number = Date.now(),
): Promise<Result<null, SignedOut>> {
  if (actor === null) return err({ code: "signed-out" });
  if (rhythm === null) await dropDigest(db(), actor.userId);
  else await putDigest(db(), actor.userId, { rhythm, language }, now);
  return ok(null);
}

/** Ends somebody's letters: for whoever holds the link of one, which the caller has checked. */
export const endDigest = (userId: UserId): Promise<void> => dropDigest(db(), userId);

/** A letter to be sent. */
export interface DueDigest {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly rhythm: DigestRhythm;
  readonly language: string;
  readonly debates: readonly NewsOfDebate[];
}

const atOnce = 50;
const mostNews = 100;

/**
 * The letters that are due, each given out once, however many processes ask: should the mail server refuse one, its
 * news are still on the site. Nobody gets a letter without news that they have not read.
 */
export async function takeDueDigests(now: number = Date.now()): Promise<readonly DueDigest[]> {
  const letters: DueDigest[] = [];
  for (const subscriber of await dueSubscribers(db(), now, atOnce)) {
    if (!(await takeDigest(db(), subscriber, now))) continue;
    const { userId, name, email, isAdmin, rhythm, language, sentAt } = subscriber;
    const news = await newsOf(db(), { userId }, { count: mostNews, unreadOnly: true, since: sentAt });
    const debates = await withWords({ userId, name, isAdmin }, news);
    if (debates.length > 0) letters.push({ userId, name, email, rhythm, language, debates });
  }
  return letters;
}
