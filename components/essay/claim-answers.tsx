"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useAnswers } from "../debate/use-answers";

const mostListed = 40;

/** The answers to a claim, in a line or two each; of the text or not. */
export function ClaimAnswers({ claim, onSelect }: { readonly claim: Claim; readonly onSelect: (id: ClaimId) => void }) {
  const t = useTranslations("essay.claims");
  const { debate, numbers } = useDeskHere();
  const { label } = useClaimNames();
  const { answers } = useAnswers(claim.id);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="claim-answers" className="grid gap-1">
      <h3 id="claim-answers" className="text-xs font-semibold text-ink-faint">
        {t("answers", { count: answers.length })}
      </h3>
      <ul className="proposal-next">
        {answers.slice(0, mostListed).map((answer) => (
          <li key={answer.id}>
            <button type="button" onClick={() => onSelect(answer.id)}>
              <RoleSign role={answer.role} className="mt-0.5 size-4" />
              <span dir="auto">
                <span className="sr-only">{label(answer)}: </span>
                {visibleText(definitionOf(debate, answer)?.text ?? "")}
              </span>
              <span aria-hidden className="text-xs text-ink-faint tabular-nums">
                {numbers.get(answer.id)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
