"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf } from "@/lib/argument/debate";
import { premisesBeside } from "@/lib/argument/joining";
import { languageTag } from "@/lib/argument/settings";
import { visibleText } from "@/lib/argument/text";
import type { TreeRow as Row } from "@/lib/argument/tree-rows";
import { decided } from "@/lib/argument/vote";
import { useClaimDrop } from "../claim/move-provider";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { usePercent } from "../vote/use-percent";
import { verdictWords } from "../vote/verdict-words";

interface Given {
  readonly row: Row;
  readonly index: number;
  /** Where it begins, in pixels from the top of the tree. */
  readonly start: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** One claim in a line or three: its sign, number and words, and where it stands. */
export const TreeRow = memo(
  function TreeRow({ row, index, start, isActive, isSelected }: Given) {
    const t = useTranslations("claim");
    const { debate, numbers, sending } = useDeskHere();
    const { fullName } = useClaimNames();
    const { isContext } = useFilter();
    const { claim, level, position, size, answers, open, ofRole } = row;
    const drop = useClaimDrop(claim);
    const text = visibleText(definitionOf(debate, claim)?.text ?? "");
    return (
      <div
        {...drop}
        role="treeitem"
        tabIndex={isActive ? 0 : -1}
        aria-level={level}
        aria-posinset={position}
        aria-setsize={size}
        aria-expanded={answers === 0 ? undefined : open}
        aria-selected={isSelected}
        aria-label={t("name.withText", { name: fullName(claim, ofRole), text })}
        data-index={index}
        data-row={claim.id}
        data-role={claim.role}
        data-context={isContext(claim.id) || undefined}
        className="tree-row"
        style={{ transform: `translateY(${start}px)`, ["--level" as string]: level }}
      >
        <span aria-hidden className="tree-fold" data-open={open}>
          {answers > 0 && (
            <span className="tree-chevron">
              <ChevronRight className="size-4" />
            </span>
          )}
        </span>
        <RoleSign role={claim.role} className="mt-0.5 size-4" />
        <span className="tree-number">{numbers.get(claim.id)}</span>
        <span
          className="tree-text"
          dir="auto"
          lang={languageTag(debate.settings.language)}
          data-sending={sending.has(claim.id) || undefined}
        >
          {text}
          <Beside claim={claim} />
        </span>
        <Standing row={row} />
      </div>
    );
  },
  // What else it shows comes through the desk.
  (before, after) =>
    before.row === after.row &&
    before.start === after.start &&
    before.index === after.index &&
    before.isActive === after.isActive &&
    before.isSelected === after.isSelected,
);

/** Which others a premise only works together with. */
function Beside({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("claim");
  const { debate, numbers } = useDeskHere();
  const beside = premisesBeside(debate, claim);
  if (beside.length === 0) return null;
  const list = beside
    .slice(0, mostNamed)
    .map(({ id }) => numbers.get(id))
    .join(", ");
  return <span className="tree-together">{t("togetherWith", { list })}</span>;
}

const mostNamed = 8;

function Standing({ row: { claim } }: { readonly row: Row }) {
  const percent = usePercent();
  const { strengthOf, tallyOf, voteOf } = useDeskHere();
  const id = claim.sharedFrom ?? claim.id;
  const strength = strengthOf(id);
  const { verdict } = voteOf(id);
  // As in the line above a claim: nothing was said about it yet.
  const unvoted = decided(tallyOf(id)) === 0 && Math.abs((strength ?? 0.5) - 0.5) < 0.005;
  return (
    <span aria-hidden className="tree-standing">
      {verdict !== null && (
        <svg aria-hidden className="size-3.5">
          <use href={`#sign-${verdictWords[verdict]}`} />
        </svg>
      )}
      {strength !== null && !unvoted && (
        <span className="tree-strength" style={{ ["--strength" as string]: strength }}>
          {percent(strength)}
        </span>
      )}
    </span>
  );
}
