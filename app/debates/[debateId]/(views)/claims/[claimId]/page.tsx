import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ClaimPage } from "@/components/claim/claim-page";
import { ViewPage } from "@/components/debate/view-page";
import { PlainOutline } from "@/components/outline/plain-outline";
import type { ClaimRole } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { currentActor } from "@/lib/auth/actor";
import { readClaim } from "@/lib/services/read-claim";
import { readExcerpt } from "@/lib/services/read-excerpt";
import { one } from "../../../address";
import { openFrame, questionOf } from "../../../open-debate";
import { BesideClaim } from "./beside-claim";

interface Address {
  readonly params: Promise<{ debateId: string; claimId: string }>;
  readonly searchParams: Promise<Record<"role" | "comment" | "do" | "done", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { debateId, claimId } = await params;
  const [question, claim] = await Promise.all([
    questionOf(debateId),
    readClaim(await currentActor(), debateId, claimId),
  ]);
  return { title: claim.ok ? visibleText(claim.value.text).slice(0, 120) : question, description: question };
}

export default async function DebateClaim({ params, searchParams }: Address) {
  const [{ debateId, claimId }, wanted] = await Promise.all([params, searchParams]);
  const { carried } = await openFrame(debateId, `/debates/${debateId}/claims/${claimId}`);
  const actor = await currentActor();
  const claim = await readClaim(actor, debateId, claimId);
  if (!claim.ok) {
    if (claim.error.code !== "merged") notFound();
    redirect(`/debates/${debateId}/claims/${claim.error.into}?merged=${claimId}`);
  }
  const role = (["support", "rebuttal", "undercut"] as const satisfies ClaimRole[]).find(
    (name) => name === one(wanted.role),
  );
  const excerpt = carried ? null : await readExcerpt(actor, debateId, claimId, 0);
  const doing = { commentId: one(wanted.comment) ?? null, what: one(wanted.do) ?? "" };
  const suggested = one(wanted.done) === "suggested";
  return (
    <ViewPage
      view="claim"
      claimId={claimId}
      plain={excerpt?.ok && <PlainOutline {...excerpt.value} />}
      below={<BesideClaim debateId={debateId} claimId={claim.value.id} doing={doing} suggested={suggested} />}
    >
      <ClaimPage claimId={claim.value.id} role={role ?? null} />
    </ViewPage>
  );
}
