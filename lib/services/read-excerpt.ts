import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { type ExcerptPage, excerptPage } from "@/lib/argument/excerpt-page";
import { type ClaimId, isId } from "@/lib/argument/id";
import { ledOnFrom } from "@/lib/argument/merging";
import { db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** As many claims as one page of plain text shows. */
const mostShown = 300;

/** As much of a debate, or of the branch below one claim, as a page without scripts shows. */
export async function readExcerpt(
  actor: Actor | null,
  debateId: string,
  claimId: string | null,
  from: number,
): Promise<Result<ExcerptPage, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  if (!grant.ok) return grant;
  const current = await currentDebate(db(), grant.value);
  if (!current.ok) return current;
  const known = claimId !== null && isId(claimId) ? (claimId as ClaimId) : null;
  const asked = known === null ? null : (ledOnFrom(current.value.debate, known) ?? known);
  const page = excerptPage(current.value.debate, asked, from, mostShown);
  return page === null || (claimId !== null && asked === null) ? err({ code: "not-found" }) : ok(page);
}
