"use client";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { premisesBeside } from "@/lib/argument/joining";
import { useDeskHere } from "../debate/desk-context";
import { inOutline } from "../debate/paths";
import { useClaimNames } from "./use-claim-names";

/** How a claim bears on what it answers, where that is not plain: with others only, or on a step. */
export function Bearing({ place }: { readonly place: Claim }) {
  const t = useTranslations("claim");
  const { debate } = useDeskHere();
  const { numberOf, stepOf } = useClaimNames();
  const beside = premisesBeside(debate, place);
  const step = stepOf(place);
  return (
    <>
      {step !== null && <span className="text-xs text-undercut">{step}</span>}
      {beside.length > 0 && (
        <span className="together text-xs">
          {t("together")}{" "}
          {beside.slice(0, mostNamed).map(({ id }, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <a href={inOutline(debate.id, id)} className="link tabular-nums">
                {numberOf(id)}
              </a>
            </span>
          ))}
          {beside.length > mostNamed && " …"}
        </span>
      )}
    </>
  );
}

const mostNamed = 8;
