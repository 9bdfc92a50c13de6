"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { decided } from "@/lib/argument/vote";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { claimPath } from "../debate/paths";
import { useHydrated } from "../ui/use-hydrated";
import { usePercent } from "./use-percent";

/** Opens the reasons in place; without JavaScript, on the claim's own page. */
export function WhyToggle({
  place,
  open,
  toggle,
}: {
  readonly place: Claim;
  readonly open: boolean;
  readonly toggle: () => void;
}) {
  const t = useTranslations("vote.why");
  const percent = usePercent();
  const { debate, strengthOf, tallyOf } = useDeskHere();
  const { label } = useClaimNames();
  const enhanced = useHydrated();
  const id = place.sharedFrom ?? place.id;
  const strength = strengthOf(id);
  if (strength === null || (decided(tallyOf(id)) === 0 && Math.abs(strength - 0.5) < 0.005)) return null;
  const name = t("label", { number: label(place), percent: percent(strength) });
  const look =
    "inline-flex min-h-6 items-center rounded px-1 text-xs text-ink-soft underline decoration-dotted underline-offset-3 hover:text-ink";
  if (!enhanced) {
    return (
      <Link href={`${claimPath(debate.id, place.id)}#why`} prefetch={false} aria-label={name} className={look}>
        {t("ask")}
      </Link>
    );
  }
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={`why-${place.id}`}
      aria-label={name}
      onClick={toggle}
      className={look}
    >
      {t("ask")}
    </button>
  );
}
