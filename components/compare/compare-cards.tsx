"use client";
import Link from "next/link";
import { visibleText } from "@/lib/argument/text";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { useFilter } from "../debate/filter-context";
import { claimPath } from "../debate/paths";
import { type Compared, useRows } from "./rows";

/** The same for screens on which nothing stands side by side: one thesis below the other. */
export function CompareCards({
  compared,
  hasGroups,
}: {
  readonly compared: readonly Compared[];
  readonly hasGroups: boolean;
}) {
  const rows = useRows(hasGroups);
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const { path } = useFilter();
  return (
    <ol className="compare-cards">
      {compared.map((one) => (
        <li key={one.thesis.id}>
          <h2>
            <span className="block text-xs font-semibold text-ink-soft">{label(one.thesis)}</span>
            <Link
              href={path(claimPath(debate.id, one.thesis.id))}
              prefetch={false}
              dir="auto"
              className="compare-thesis"
            >
              {visibleText(one.thesis.text)}
            </Link>
          </h2>
          <dl>
            {rows.map(({ name, cell }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{cell(one)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
