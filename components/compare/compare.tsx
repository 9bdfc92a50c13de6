"use client";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { Claim } from "@/lib/argument/claim";
import { caseOf } from "@/lib/argument/compare";
import { liveAnswers, pathTo } from "@/lib/argument/debate";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { NothingMatches } from "../debate/filter-menu";
import { NoTheses } from "../debate/no-theses";
import { CompareCards } from "./compare-cards";
import { CompareTable } from "./compare-table";
import type { GroupFindings } from "./findings";
import type { Compared } from "./rows";
import { ThesisChoice } from "./thesis-choice";

/** So many theses stand side by side at first, and at most. */
const most = { first: 6, chosen: 12 };

/** Theses side by side: how strong each is, what it rests on, what speaks against it. */
export function Compare({ findings }: { readonly findings: GroupFindings | null }) {
  const { debate, strengthOf, tallyOf } = useDeskHere();
  const { filtered, keeps } = useFilter();
  const asked = useSearchParams().getAll("theses").join(",");
  const theses = useMemo(() => liveAnswers(debate, null).filter(keeps), [debate, keeps]);
  const chosen = useMemo(() => {
    const ids = new Set(asked.split(","));
    const named = theses.filter(({ id }) => ids.has(id));
    return named.length > 0 ? named.slice(0, most.chosen) : theses.slice(0, most.first);
  }, [theses, asked]);
  const compared = useMemo(
    () =>
      chosen.map((thesis): Compared => {
        const below = ({ claimId }: { claimId: Claim["id"] }) => pathTo(debate, claimId)[0]?.id === thesis.id;
        return {
          thesis,
          case: caseOf(debate, thesis, { strengthOf, tallyOf }),
          commonGround: findings?.commonGround.filter(below) ?? [],
          cruxes: findings?.cruxes.filter((claimId) => below({ claimId })) ?? [],
          matching: null,
        };
      }),
    [chosen, debate, strengthOf, tallyOf, findings],
  );
  const counted = useMemo(() => {
    if (filtered === null) return compared;
    const counts = new Map<string, number>();
    for (const id of filtered.matching) {
      const top = pathTo(debate, id)[0]?.id ?? "";
      counts.set(top, (counts.get(top) ?? 0) + 1);
    }
    return compared.map((one) => ({ ...one, matching: counts.get(one.thesis.id) ?? 0 }));
  }, [compared, filtered, debate]);
  if (liveAnswers(debate, null).length === 0) return <NoTheses />;
  if (filtered?.matching.size === 0) return <NothingMatches />;
  return (
    <div className="compare">
      <ThesisChoice theses={theses} chosen={chosen} />
      <CompareTable compared={counted} hasGroups={findings !== null} />
      <CompareCards compared={counted} hasGroups={findings !== null} />
    </div>
  );
}
