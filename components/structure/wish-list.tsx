"use client";
import { BetweenVerticalStart, CopyPlus, GitMerge, Link, type LucideIcon, Split } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { RoleSign } from "../claim/role-sign";
import { useWishes } from "./use-wishes";
import type { Wish } from "./wish";

const undercut: ClaimRole = "undercut";
const icons = {
  ...{ join: Link, split: Split, merge: GitMerge },
  ...{ share: CopyPlus, extract: BetweenVerticalStart },
} as const satisfies Record<Wish, LucideIcon>;

/** What there is to choose from, each with a line of what it is for and an example. */
export function WishList({
  claim,
  onUndercut,
  onWish,
}: {
  readonly claim: Claim;
  readonly onUndercut: (() => void) | null;
  readonly onWish: (wish: Wish) => void;
}) {
  const t = useTranslations("claim.structure");
  const wishes = useWishes(claim);
  const row = (name: Wish | "undercut", icon: ReactNode, choose: () => void) => (
    <li key={name} className="border-t border-rule">
      <button
        type="button"
        className="grid w-full grid-cols-[1.25rem_1fr] gap-x-3 rounded-md px-1 py-3 text-start hover:bg-well"
        onClick={choose}
      >
        <span className="pt-0.5">{icon}</span>
        <span className="grid gap-0.5">
          <span className="text-sm font-semibold">{t(`${name}.name`)}</span>
          <span className="text-sm text-ink-soft">{t(`${name}.what`)}</span>
          <span className="font-serif text-base text-ink-faint">{t(`${name}.example`)}</span>
        </span>
      </button>
    </li>
  );
  return (
    <ul className="border-b border-rule">
      {onUndercut !== null && row("undercut", <RoleSign role={undercut} className="size-5" />, onUndercut)}
      {wishes.map((wish) => {
        const Icon = icons[wish];
        return row(wish, <Icon aria-hidden className="size-5 text-ink-faint" />, () => onWish(wish));
      })}
    </ul>
  );
}
