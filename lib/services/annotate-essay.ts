import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { claimOf } from "@/lib/argument/debate";
import { visibleText } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { type AnnotationCollection, annotationsOf } from "@/lib/essay/web-annotation";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";
import { type EssayOf, type NoSuchEssay, readEssay } from "./essays";

/**
 * An essay's passages as Web Annotations, of what this reader may see and no more.
 * @param origin where this instance is reached, without a slash at its end
 */
export async function annotateEssay(
  actor: Actor | null,
  { debateId, essayId, origin }: EssayOf & { readonly origin: string },
): Promise<Result<AnnotationCollection, Denied | NoSuchEssay>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const essay = await readEssay(actor, { debateId, essayId });
  if (!essay.ok) return essay;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const { title, url, text, passages } = essay.value;
  const id = `${origin}/api/debates/${debateId}/essays/${essayId}/annotations`;
  const source = url === "" ? `${origin}/debates/${debateId}/text?essay=${essayId}` : url;
  return ok(
    annotationsOf(
      { id, label: title, source, text },
      passages.flatMap(({ id: passageId, claimId, anchor, orphaned }) => {
        const claim = claimOf(current.value.debate, claimId);
        if (claim === undefined) return [];
        const told = { url: `${origin}/debates/${debateId}/claims/${claimId}`, text: visibleText(claim.text) };
        return [{ id: `${id}#${passageId}`, claim: told, anchor, orphaned }];
      }),
    ),
  );
}
