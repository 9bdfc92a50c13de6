"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Claim } from "@/lib/argument/claim";
import { liveAnswers } from "@/lib/argument/debate";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { Button } from "../ui/button";
import { AffectedList } from "./affected-list";
import { EachSemantics } from "./each-semantics";
import { SupposedRow } from "./supposed-row";
import { type Supposed, suppositionPath } from "./supposition-link";
import { useSupposition } from "./use-supposition";
import { WhatIfResult } from "./what-if-result";

/** Leave answers out, suppose other votes, and see every claim that would stand elsewhere. Nothing here is ever sent. */
export function WhatIfPanel({ claim, asked }: { readonly claim: Claim; readonly asked: Supposed | null }) {
  const t = useTranslations("vote.whatIf");
  const { debate, whatIf } = useDeskHere();
  const { label } = useClaimNames();
  const supposing = useSupposition(asked);
  const { supposition, supposed, isEmpty, reset } = supposing;
  const link = suppositionPath(debate.id, claim.id, supposed);
  const affected = whatIf(supposition) ?? [];
  const answers = liveAnswers(debate, claim.sharedFrom ?? claim.id);
  return (
    <section aria-label={t("title", { label: label(claim) })} className="what-if @container">
      <p className="what-if-note">{t("notSaved")}</p>
      <div className="grid gap-5 p-3 @sm:p-4">
        <Group title={t("itself")}>
          <SupposedRow place={claim} supposing={supposing} mayLeaveOut={false} />
        </Group>
        {answers.length > 0 && (
          <Group title={t("answers")}>
            {answers.map((answer) => (
              <SupposedRow key={answer.id} place={answer} supposing={supposing} mayLeaveOut />
            ))}
          </Group>
        )}
      </div>
      <div className="what-if-result">
        <WhatIfResult claim={claim} affected={affected} isEmpty={isEmpty} />
        {/* Kept in place, so that a keyboard's focus has somewhere to stay after it was pressed. */}
        <Button variant="secondary" size="sm" aria-disabled={isEmpty || undefined} onClick={reset}>
          {t("reset")}
        </Button>
        {link !== null && (
          <a href={link} className="link text-sm">
            {t("link")}
          </a>
        )}
      </div>
      <div className="grid gap-4 p-3 @sm:p-4">
        <AffectedList affected={affected} asked={claim} />
        <EachSemantics claim={claim} supposing={supposing} />
      </div>
    </section>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <p className="text-xs font-semibold text-ink-soft">{title}</p>
      <ul className="grid gap-3">{children}</ul>
    </div>
  );
}
