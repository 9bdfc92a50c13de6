import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DebateId } from "@/lib/argument/id";
import { letterOf } from "./group-shape";
import type { GroupsShown } from "./reading";
import { GroupName, type SharesRow, SharesTable } from "./shares-table";

interface Finding {
  readonly debateId: DebateId;
  readonly groups: GroupsShown;
}

/** What each group holds, a table a group. */
export function Holds({ debateId, groups: { lines, report } }: Finding) {
  const t = useTranslations("groups");
  return (
    <Part id="holds" title={t("holds.title")} intro={t("holds.intro")}>
      <div className="grid gap-10">
        {report.groups.map(({ holds, size }, g) => {
          const rows = holds.flatMap(({ agrees, claimId, others, share }) =>
            rowOf(lines, claimId, agrees, [share, others]),
          );
          const letter = letterOf(g);
          return (
            <section
              key={letter}
              aria-labelledby={`holds-${letter}`}
              className="rounded-lg border border-rule bg-sheet p-4 sm:p-6"
            >
              <h3 id={`holds-${letter}`} className="pb-2 font-serif text-xl font-medium">
                <GroupName group={g} />
              </h3>
              {rows.length === 0 ? (
                <p className="text-sm text-ink-soft">{t("holds.none")}</p>
              ) : (
                <SharesTable
                  debateId={debateId}
                  caption={t("holds.caption", { letter, size })}
                  columns={[g, null]}
                  rows={rows}
                />
              )}
            </section>
          );
        })}
      </div>
    </Part>
  );
}

/** What all groups share. */
export function Common({ debateId, groups: { lines, report } }: Finding) {
  const t = useTranslations("groups");
  const rows = report.commonGround.flatMap(({ agrees, claimId, shares }) => rowOf(lines, claimId, agrees, shares));
  return (
    <Part id="common" title={t("common.title")} intro={t("common.intro")}>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t("common.none")}</p>
      ) : (
        <SharesTable
          debateId={debateId}
          caption={t("common.caption")}
          columns={[...report.groups.keys()]}
          rows={rows}
        />
      )}
    </Part>
  );
}

/** Where the groups part on what matters, ranked. */
export function Cruxes({ debateId, groups: { lines, report } }: Finding) {
  const t = useTranslations("groups");
  const rows = report.cruxes.flatMap(({ claimId, influence, shares }) =>
    rowOf(lines, claimId, true, shares).map((row) => ({ ...row, more: <Moves influence={influence} /> })),
  );
  return (
    <Part id="cruxes" title={t("cruxes.title")} intro={t("cruxes.intro")}>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t("cruxes.none")}</p>
      ) : (
        <SharesTable
          debateId={debateId}
          caption={t("cruxes.caption")}
          columns={[...report.groups.keys()]}
          rows={rows}
          more={t("cruxes.moves")}
        />
      )}
    </Part>
  );
}

function Moves({ influence }: { readonly influence: number }) {
  const t = useTranslations("groups.cruxes");
  const value = Math.round(influence * 100);
  return (
    <>
      <span className="shares-mark text-xs text-ink-soft">{t("moves")}</span>
      <span className="font-semibold">{value === 0 ? t("under") : t("points", { value })}</span>
    </>
  );
}

function rowOf(
  lines: GroupsShown["lines"],
  claimId: Parameters<GroupsShown["lines"]["get"]>[0],
  agrees: boolean,
  shares: readonly number[],
): readonly SharesRow[] {
  const line = lines.get(claimId);
  return line === undefined ? [] : [{ line, agrees, shares }];
}

function Part({
  id,
  title,
  intro,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="grid gap-5 border-t border-rule pt-8">
      <div className="grid gap-1">
        <h2 id={id} className="font-serif text-2xl leading-tight font-medium tracking-tight">
          {title}
        </h2>
        <p className="max-w-prose text-ink-soft">{intro}</p>
      </div>
      {children}
    </section>
  );
}
