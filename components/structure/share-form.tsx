"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import { v7 as newId } from "uuid";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, liveAnswers, liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { checkPlace, positionAmong } from "@/lib/argument/place";
import { ClaimList } from "../claim/claim-list";
import { RoleChoice } from "../claim/role-choice";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { useRearranging } from "./use-rearranging";

const answerRoles: readonly ClaimRole[] = ["support", "rebuttal", "undercut"];

/** Where else a claim bears on something. */
export function ShareForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const t = useTranslations("claim.structure.share");
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const { failure, sending, send } = useRearranging(onClose);
  const [id] = useState(() => newId() as ClaimId);
  const [parentId, setParentId] = useState<ClaimId | null>(null);
  const [wanted, setWanted] = useState<ClaimRole>("support");
  const claims = useMemo(() => [...liveClaims(debate)], [debate]);
  const roles = parentId === null ? [] : rolesFor(debate, id, claim, parentId);
  const role = roles.includes(wanted) ? wanted : roles[0];

  function submit(event: FormEvent) {
    event.preventDefault();
    const parent = parentId === null ? undefined : claimOf(debate, parentId);
    if (parent === undefined || role === undefined) return;
    const place = { id, parentId: parent.id, role, position: positionAmong(debate, parent.id), sharedFrom: claim.id };
    const text = t("done", { label: label(claim), target: label(parent) });
    void send({ kind: "add", ...place, text: "", origin: "response", sources: [] }, id, text);
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ClaimList
        legend={t("legend")}
        claims={claims}
        fits={({ id: parent }) =>
          rolesFor(debate, id, claim, parent).length > 0 && !standsUnder(debate, claim.id, parent)
        }
        chosen={new Set(parentId === null ? [] : [parentId])}
        onChoose={setParentId}
      />
      {role !== undefined && <RoleChoice legend={t("role")} roles={roles} value={role} onChange={setWanted} />}
      <FailureLine failure={failure} />
      <Button type="submit" variant="primary" disabled={sending || role === undefined} className="justify-self-end">
        {t("send")}
      </Button>
    </form>
  );
}

const rolesFor = (debate: Debate, id: ClaimId, claim: Claim, parentId: ClaimId): readonly ClaimRole[] =>
  answerRoles.filter((role) => checkPlace(debate, { id, parentId, role, position: 0, sharedFrom: claim.id }) === null);

const standsUnder = (debate: Debate, id: ClaimId, parentId: ClaimId): boolean =>
  liveAnswers(debate, parentId).some((answer) => (answer.sharedFrom ?? answer.id) === id);
