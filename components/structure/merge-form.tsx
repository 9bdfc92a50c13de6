"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useState } from "react";
import { v7 as newId } from "uuid";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, liveClaims } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { canMerge, mergeOf } from "@/lib/argument/merging";
import { ClaimList } from "../claim/claim-list";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { useRearranging } from "./use-rearranging";

/** The claim that says the same, siblings first. */
export function MergeForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const t = useTranslations("claim.structure.merge");
  const { debate, tallyOf } = useDeskHere();
  const { label } = useClaimNames();
  const { failure, sending, send } = useRearranging(onClose);
  const [target, setTarget] = useState<ClaimId | null>(null);
  const claims = useMemo(() => {
    const all = [...liveClaims(debate)].filter(({ sharedFrom }) => sharedFrom === null);
    const beside = (one: Claim) => one.parentId === claim.parentId;
    return [...all.filter(beside), ...all.filter((one) => !beside(one))];
  }, [debate, claim]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const into = target === null ? undefined : claimOf(debate, target);
    if (into === undefined) return;
    const text = t("done", { label: label(claim), target: label(into) });
    void send(mergeOf(debate, claim, into, newId), into.id, text);
  }
  const { agree, unsure, disagree } = tallyOf(claim.id);
  const votes = agree + unsure + disagree;
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ClaimList
        legend={t("legend")}
        claims={claims}
        fits={(one) => canMerge(debate, claim, one)}
        chosen={new Set(target === null ? [] : [target])}
        onChoose={setTarget}
      />
      {votes > 0 && <p className="text-sm text-ink-soft">{t("votes", { count: votes })}</p>}
      <FailureLine failure={failure} />
      <Button type="submit" variant="primary" disabled={sending || target === null} className="justify-self-end">
        {t("send")}
      </Button>
    </form>
  );
}
