"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import type { Claim } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import { joinOf, premisesBeside, siblingsOf } from "@/lib/argument/joining";
import { ClaimList } from "../claim/claim-list";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { useRearranging } from "./use-rearranging";

/** Which siblings a claim only works together with. */
export function JoinForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const t = useTranslations("claim.structure.join");
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const { failure, sending, send } = useRearranging(onClose);
  const beside = premisesBeside(debate, claim).map(({ id }) => id);
  const [chosen, setChosen] = useState<ReadonlySet<ClaimId>>(new Set(beside));
  const siblings = siblingsOf(debate, claim);

  const choose = (id: ClaimId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    const { id, version } = claim;
    const others = siblings.filter((sibling) => chosen.has(sibling.id));
    if (others.length > 0) void send(joinOf(debate, claim, others, newId), id, t("done", { label: label(claim) }));
    else void send({ kind: "joint", id, version, jointGroup: null }, id, t("alone", { label: label(claim) }));
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ClaimList legend={t("legend")} claims={siblings} chosen={chosen} several onChoose={choose} />
      <FailureLine failure={failure} />
      <Button
        type="submit"
        variant="primary"
        disabled={sending || (chosen.size === 0 && beside.length === 0)}
        className="justify-self-end"
      >
        {t(chosen.size === 0 && beside.length > 0 ? "part" : "send")}
      </Button>
    </form>
  );
}
