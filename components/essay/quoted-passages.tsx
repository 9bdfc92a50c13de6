"use client";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { languageTag } from "@/lib/argument/settings";
import type { PassageId } from "@/lib/essay/essay";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { passageAnchor } from "./essay-paragraph";
import { claimInText } from "./text-paths";
import type { EssayOnDesk } from "./use-essay";
import type { Pointed } from "./use-lit";

/** What readers see who are shown the quoted passages and no more: each by itself, in order, with what is left out marked. */
export function QuotedPassages({
  essay: { view, passages },
  lit,
  selected,
  onPick,
  onPoint,
}: {
  readonly essay: EssayOnDesk;
  readonly lit: ReadonlySet<PassageId>;
  readonly selected: ClaimId | null;
  readonly onPick: (id: ClaimId) => void;
  readonly onPoint: (pointed: Pointed) => void;
}) {
  const t = useTranslations("essay.quotes");
  const { debate, numbers } = useDeskHere();
  const { labelOf } = useClaimNames();
  return (
    <ol className="essay-quotes" aria-label={t("label")}>
      {passages.map(({ id, claimId, anchor }, i) => {
        const role = claimOf(debate, claimId)?.role ?? "thesis";
        return (
          <Fragment key={id}>
            {i > 0 && (
              <li aria-hidden className="essay-gap">
                {t("gap")}
              </li>
            )}
            <li data-role={role} data-lit={lit.has(id) || undefined} className="essay-quote">
              <a
                id={passageAnchor(id)}
                href={claimInText(view.id, claimId)}
                aria-current={claimId === selected || undefined}
                aria-label={labelOf(claimId)}
                className="essay-sign"
                onFocus={() => onPoint({ claims: [claimId], from: "text" })}
                onBlur={() => onPoint(null)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  onPick(claimId);
                }}
              >
                <RoleSign role={role} className="size-3.5" />
                {numbers.get(claimId)}
              </a>
              <blockquote dir="auto" lang={languageTag(debate.settings.language)}>
                {anchor.exact}
              </blockquote>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
