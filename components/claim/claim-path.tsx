"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf, pathTo } from "@/lib/argument/debate";
import { languageTag } from "@/lib/argument/settings";
import { visibleText } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import { outlinePath } from "../debate/paths";
import { RoleSign, toneOf } from "./role-sign";
import { useClaimNames } from "./use-claim-names";

/** From the question down to just above a claim: each step a line of its text, joined by the line that turns. */
export function ClaimPath({
  place,
  hrefOf,
}: {
  readonly place: Claim | null;
  readonly hrefOf: (claim: Claim) => string;
}) {
  const t = useTranslations("claim");
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const steps = place === null ? [] : pathTo(debate, place.id).slice(0, -1);
  return (
    <nav aria-label={t("path")} className="claim-path">
      <ol>
        <li>
          <Link href={outlinePath(debate.id)} className="claim-path-step">
            <span className="text-xs font-semibold text-ink-faint">{t("top")}</span>
            <span
              className="font-serif text-base text-ink-soft hover:text-ink"
              dir="auto"
              lang={languageTag(debate.settings.language)}
            >
              {debate.question}
            </span>
          </Link>
        </li>
        {steps.map((step) => (
          <li key={step.id}>
            <Link href={hrefOf(step)} className="claim-path-step">
              <span className={`inline-flex items-center gap-1.5 text-xs font-semibold ${toneOf(step.role)}`}>
                <RoleSign role={step.role} className="size-3.5" />
                {label(step)}
              </span>
              <span
                className="line-clamp-2 font-serif text-base text-ink-soft hover:text-ink"
                dir="auto"
                lang={languageTag(debate.settings.language)}
              >
                {visibleText(definitionOf(debate, step)?.text ?? "")}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
