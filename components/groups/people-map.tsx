import { useTranslations } from "next-intl";
import { letterOf } from "./group-shape";
import type { GroupsShown } from "./reading";
import { Scatter } from "./scatter";
import { layoutOf } from "./scatter-layout";
import { GroupName } from "./shares-table";

/** Where people stand: the picture, how it is read, and the same in numbers. */
export function PeopleMap({ groups, signedIn }: { readonly groups: GroupsShown; readonly signedIn: boolean }) {
  const t = useTranslations("groups");
  const { own, report } = groups;
  const grouped = report.groups.reduce((sum, { size }) => sum + size, 0);
  const percent = (share: number) => t("percent", { value: Math.round(share * 100) });
  const list = report.groups.map(({ size }, g) => t("map.item", { letter: letterOf(g), size })).join(" ");
  const picture = t("map.picture", { people: report.counted, groups: report.groups.length, list });
  const near = own?.group ?? -1;
  return (
    <section aria-labelledby="map" className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <h2 id="map" className="sr-only">
        {t("map.title")}
      </h2>
      <figure className="rounded-lg border border-rule bg-sheet p-2 sm:p-4">
        <Scatter report={report} own={own} label={picture} you={t("you")} />
      </figure>
      <div className="grid gap-6">
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{t("map.caption")}</caption>
          <thead>
            <tr className="border-b border-rule-strong text-start text-xs text-ink-soft">
              <th scope="col" className="py-1.5 text-start font-semibold">
                {t("map.group")}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold">
                {t("map.people")}
              </th>
              <th scope="col" className="py-1.5 text-end font-semibold">
                {t("map.share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.groups.map(({ size }, g) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name than their number.
              <tr key={g} className="border-b border-rule">
                <th scope="row" className="py-2.5 text-start text-base font-semibold">
                  <GroupName group={g} />
                  {g === near && (
                    <span className="ms-2 text-xs font-medium whitespace-nowrap text-ink-soft">{t("map.near")}</span>
                  )}
                </th>
                <td className="py-2.5 text-end tabular-nums">{size}</td>
                <td className="py-2.5 text-end tabular-nums">{percent(size / Math.max(1, report.counted))}</td>
              </tr>
            ))}
            {report.counted > grouped && (
              <tr className="border-b border-rule text-ink-soft">
                <th scope="row" className="py-2.5 text-start font-normal">
                  {t("none")}
                </th>
                <td className="py-2.5 text-end tabular-nums">{report.counted - grouped}</td>
                <td className="py-2.5 text-end tabular-nums">{percent(1 - grouped / report.counted)}</td>
              </tr>
            )}
          </tbody>
        </table>
        <p className="font-medium">
          {own === null
            ? t(signedIn ? "own.none" : "own.signedOut")
            : near < 0
              ? t("own.alone", { count: own.verdicts })
              : t("own.in", { letter: letterOf(near), count: own.verdicts })}
        </p>
        <p className="text-sm text-ink-soft">
          {t("map.reads", {
            each: layoutOf(report, own).each,
            across: percent(report.variance[0]),
            down: percent(report.variance[1]),
          })}
        </p>
      </div>
    </section>
  );
}
