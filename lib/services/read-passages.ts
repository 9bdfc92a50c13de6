import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { db } from "@/lib/db/client";
import { essayLines } from "@/lib/db/essays";
import type { EssayMarks } from "@/lib/essay/view";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";
import { marksOf } from "./essay-view";
import type { EssayOf, NoSuchEssay } from "./essays";

/** What is marked in an essay now, as far as this reader may see it, for those who have its text already. */
export async function readPassages(
  actor: Actor | null,
  { debateId, essayId }: EssayOf,
): Promise<Result<EssayMarks, Denied | NoSuchEssay>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const essay = (await essayLines(db(), grant.value)).find(({ id }) => id === essayId);
  if (essay === undefined) return err({ code: "no-such-essay" });
  return ok(await marksOf(db(), grant.value, current.value.debate, essay));
}
