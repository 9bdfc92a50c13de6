import { useTranslations } from "next-intl";
import { visibleText } from "@/lib/argument/text";
import type { TreeRow } from "@/lib/argument/tree-rows";
import type { EssayId } from "@/lib/essay/essay";
import type { Passage } from "@/lib/essay/view";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { passageAnchor } from "./essay-paragraph";
import { claimInText } from "./text-paths";

const mostListed = 300;

/** The claims of a text as plain links, each with its passages: until scripts run, for good without them, and on paper. */
export function PlainClaims({
  essayId,
  rows,
  passages,
}: {
  readonly essayId: EssayId;
  readonly rows: readonly TreeRow[];
  readonly passages: readonly Passage[];
}) {
  const t = useTranslations("essay.claims");
  const review = useTranslations("essay.review");
  const { label } = useClaimNames();
  return (
    <ol className="essay-printed grid gap-2 overflow-y-auto text-sm">
      {rows.slice(0, mostListed).map(({ claim, level }) => (
        <li key={claim.id} style={{ paddingInlineStart: `${Math.min(level - 1, 10) * 0.9}rem` }}>
          <a
            href={claimInText(essayId, claim.id)}
            className="inline-flex items-center gap-1.5 font-semibold hover:underline"
          >
            <RoleSign role={claim.role} className="size-4" />
            {label(claim)}
          </a>
          <span className="block font-serif text-base" dir="auto">
            {visibleText(claim.text)}
          </span>
          {passages
            .filter(({ claimId, orphaned }) => claimId === claim.id && !orphaned)
            .map(({ id }, i) => (
              <a key={id} href={`#${passageAnchor(id)}`} className="no-print link me-2 text-xs">
                {t("passage", { number: i + 1 })}
              </a>
            ))}
        </li>
      ))}
      {rows.length > mostListed && <li>{review("more", { count: rows.length - mostListed })}</li>}
    </ol>
  );
}
