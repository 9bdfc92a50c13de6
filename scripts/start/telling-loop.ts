import { setTimeout as wait } from "node:timers/promises";
import { environment } from "@/lib/auth/environment";
import { sendMail } from "@/lib/auth/mail";
import { unsubscribeToken } from "@/lib/auth/unsubscribe";
import { retagClaims } from "@/lib/services/claim-languages";
import { takeDueDigests } from "@/lib/services/digests";
import { gatherNews } from "@/lib/services/gather-news";
import { isOutage } from "@/lib/services/outage";
import { digestLetter } from "./digest-letter";

const minute = 60_000;

/**
 * Tells people what is new, over and over until the signal: on the site every `every` milliseconds, and by mail those
 * who asked for that, where there is a mail server. While the database is away it waits.
 */
export async function keepTold(every: number, stop: AbortSignal): Promise<void> {
  let lettersAt = 0;
  let retagged = false;
  while (!stop.aborted) {
    try {
      if (!retagged) await retagClaims(null, stop);
      retagged = true;
      await gatherNews(stop);
      if (process.env.SMTP_URL && Date.now() - lettersAt >= minute) {
        lettersAt = Date.now();
        await sendDueLetters(stop);
      }
    } catch (error) {
      if (!isOutage(error)) console.error("People could not be told what is new:", error);
    }
    await wait(every, undefined, { signal: stop }).catch(() => {});
  }
}

/** Sends every letter that is due. Without a mail server none is, and nobody's turn is used up. */
export async function sendDueLetters(stop: AbortSignal, now?: number): Promise<void> {
  const { origin, mail } = environment();
  if (mail === null) return;
  for (const digest of await takeDueDigests(now)) {
    if (stop.aborted) return;
    const end = `${origin}/unsubscribe/${unsubscribeToken(digest.userId)}`;
    await sendMail(digest.email, await digestLetter(digest, origin, end));
  }
}
