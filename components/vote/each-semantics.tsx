"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Claim } from "@/lib/argument/claim";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { Disclosure } from "../ui/disclosure";
import { Gauge } from "./gauge";
import { usePercent } from "./use-percent";
import type { Supposing } from "./use-supposition";

/** The same claim read with each of the semantics, side by side. */
export function EachSemantics({ claim, supposing }: { readonly claim: Claim; readonly supposing: Supposing }) {
  const t = useTranslations("vote.whatIf");
  const { label } = useClaimNames();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary={t("each", { label: label(claim) })}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && <Readings claim={claim} supposing={supposing} />}
    </Disclosure>
  );
}

function Readings({ claim, supposing }: { readonly claim: Claim; readonly supposing: Supposing }) {
  const t = useTranslations("vote.whatIf");
  const whole = useTranslations("vote");
  const names = useTranslations("manage.rules.semanticsNames");
  const meanings = useTranslations("manage.rules.semanticsMeanings");
  const percent = usePercent();
  const { debate, underEach } = useDeskHere();
  const readings = underEach(claim.sharedFrom ?? claim.id, supposing.supposition) ?? [];
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-start text-xs text-ink-faint">
        {t("eachHint", { supposed: supposing.isEmpty ? "no" : "yes" })}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("rule")}</th>
          <th scope="col">{whole("strength")}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ semantics, strength }) => (
          <tr key={semantics} className="border-t border-rule align-top">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              <span className="font-semibold">{names(semantics)}</span>
              {semantics === debate.settings.semantics && (
                <span className="ms-2 rounded border border-rule-strong px-1.5 text-2xs text-ink-soft">
                  {t("inUse")}
                </span>
              )}
              <span className="block text-xs text-ink-faint">{meanings(semantics)}</span>
            </th>
            <td className="py-2 text-end font-semibold whitespace-nowrap tabular-nums">
              {percent(strength)}
              <Gauge base={null} strength={strength} className="ms-auto mt-1 h-3 w-18.75" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
