import type { Actor } from "@/lib/access/actor";
import { type Denied, decide } from "@/lib/access/grant";
import { changesSince, type Since } from "@/lib/argument/changes";
import { type ExcerptPage, excerptPage } from "@/lib/argument/excerpt-page";
import { type ClaimId, isId } from "@/lib/argument/id";
import { withoutRemovedSince } from "@/lib/argument/past";
import { db } from "@/lib/db/client";
import { newestUntil, timesOf } from "@/lib/db/event-pages";
import { standingOf } from "@/lib/db/standing";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";
import { debateAt } from "./debate-at";

/** As many claims as one page shows, as many lines as each kind of change lists. */
const [mostShown, mostLines] = [300, 20];

/** The debate at a moment of its past, as this reader may see it. */
export interface Past {
  /** The edit after which it stands so; 0: before the first. */
  readonly seq: number;
  /** When that was, in milliseconds since 1970; null before the first. */
  readonly at: number | null;
  /** The number of the newest edit. */
  readonly total: number;
  readonly outline: ExcerptPage;
  readonly background: string;
  /** Claims that stood there then and have been removed since, where this reader does not see removed claims. */
  readonly hidden: number;
  readonly since: Since;
}

/** A moment by the number of an edit, by a time in milliseconds since 1970, or the newest. */
export type When = { readonly seq: number } | { readonly time: number } | "now";

/** The debate, or a branch of it, as it stood; of what has been removed since, editors see the words, others how much. */
export async function readPast(
  actor: Actor | null,
  debateId: string,
  when: When,
  focus: string | null = null,
  from = 0,
): Promise<Result<Past, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const live = current.value;
  const asked =
    when === "now" ? live.seq : "seq" in when ? when.seq : await newestUntil(db(), grant.value, live.seq, when.time);
  const seq = Math.min(live.seq, Math.max(0, Number.isInteger(asked) ? asked : live.seq));
  const past = await debateAt(db(), grant.value, live, seq);

  const editor = decide(actor, "edit", await standingOf(db(), actor, grant.value.debateId)).ok;
  const { debate, hidden } = editor ? { debate: past, hidden: 0 } : withoutRemovedSince(past, live.debate);
  if (focus !== null && !isId(focus)) return err({ code: "not-found" });
  const outline = excerptPage(debate, focus as ClaimId | null, from, mostShown);
  if (outline === null) return err({ code: "not-found" });
  const since = changesSince(past, live.debate, mostLines);
  const [shown] = await timesOf(db(), grant.value, [seq]);
  return ok({
    ...{ seq, at: shown?.at ?? null, total: live.seq },
    ...{ outline, background: debate.background, hidden },
    since: editor ? since : { ...since, lines: { ...since.lines, removed: [] } },
  });
}
