import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { isId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { essayHead } from "@/lib/db/essays";
import type { EssayMarks } from "@/lib/essay/view";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";
import { marksOf } from "./essay-marks";
import type { EssayOf, NoSuchEssay } from "./essays";

/**
 * What is marked in an essay now, as far as this reader may see it, for those who have its text already: all of it, or
 * what has changed since they were told (`since` is the `until` of what told them).
 */
export async function readPassages(
  actor: Actor | null,
  { debateId, essayId, since = null }: EssayOf & { readonly since?: string | null },
): Promise<Result<EssayMarks, Denied | NoSuchEssay>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const essay = isId(essayId) ? await essayHead(db(), grant.value, essayId) : null;
  if (essay === null || essay.removed) return err({ code: "no-such-essay" });
  // After the essay: what is counted as told of has its claim in the debate.
  const current = await currentDebate(db(), grant.value);
  return current.ok ? ok(await marksOf(db(), grant.value, current.value, essay, since)) : current;
}
