import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClaimLine } from "@/lib/argument/claim-line";
import type { DebateId } from "@/lib/argument/id";
import { ClaimLink } from "./claim-link";
import { GroupMark } from "./group-mark";
import { letterOf } from "./group-shape";
import { ShareBar } from "./share-bar";

export interface SharesRow {
  readonly line: ClaimLine;
  /** The side whose shares these are. */
  readonly agrees: boolean;
  /** By column, in [0,1]. */
  readonly shares: readonly number[];
  readonly more?: ReactNode;
}

/** Claims with the share of each group that takes a side: bars to look at, in a table to listen to. */
export function SharesTable({
  debateId,
  caption,
  columns,
  rows,
  more,
}: {
  readonly debateId: DebateId;
  readonly caption: ReactNode;
  /** The number of a group each; null: everybody else. */
  readonly columns: readonly (number | null)[];
  readonly rows: readonly SharesRow[];
  /** The head of a last column. */
  readonly more?: string;
}) {
  const t = useTranslations("groups");
  return (
    <table className="shares">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("claim")}</th>
          {columns.map((group) => (
            <th key={group} scope="col">
              {group === null ? t("holds.others") : <GroupName group={group} />}
            </th>
          ))}
          {more && <th scope="col">{more}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agrees, line, more: last, shares }) => (
          <tr key={line.id}>
            <th scope="row">
              <ClaimLink debateId={debateId} line={line} />
            </th>
            {columns.map((group, i) => (
              <td key={group}>
                <ShareBar share={shares[i] ?? 0} group={group} word={t(agrees ? "agrees" : "disagrees")} />
              </td>
            ))}
            {last !== undefined && <td>{last}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A group by mark and name. */
export function GroupName({ group }: { readonly group: number }) {
  const t = useTranslations("groups");
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <GroupMark group={group} />
      {t("name", { letter: letterOf(group) })}
    </span>
  );
}
