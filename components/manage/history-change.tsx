import { useTranslations } from "next-intl";
import type { ClaimRole, Source } from "@/lib/argument/claim";
import type { Settings } from "@/lib/argument/settings";
import { useRuleWords } from "./rule-words";
import { WordDiff } from "./word-diff";

interface Spot {
  readonly role: ClaimRole;
  /** null: under the question; undefined: under a claim that has been removed since. */
  readonly number: string | null | undefined;
}

interface Words {
  readonly before: string;
  readonly after: string;
}

export type LineChange =
  | ({ readonly kind: "wording" } & Words)
  | { readonly kind: "question"; readonly question: Words | null; readonly background: Words | null }
  | { readonly kind: "sources"; readonly added: readonly Source[]; readonly dropped: readonly Source[] }
  | { readonly kind: "place"; readonly from: Spot; readonly to: Spot }
  | { readonly kind: "settings"; readonly before: Partial<Settings>; readonly after: Partial<Settings> };

/** What an edit changed, from what to what. */
export function HistoryChange({ change }: { readonly change: LineChange }) {
  const t = useTranslations("manage.history");
  const names = { before: t("before"), after: t("after") };
  switch (change.kind) {
    case "wording":
      return <WordDiff before={change.before} after={change.after} names={names} />;
    case "question":
      return (
        <>
          {change.question !== null && <WordDiff {...change.question} names={names} />}
          {change.background !== null && (
            <section className="grid gap-1">
              <h3 className="text-xs font-semibold text-ink-soft">{t("background")}</h3>
              <WordDiff {...change.background} names={names} />
            </section>
          )}
        </>
      );
    case "sources":
      return <Sources {...change} />;
    case "place":
      return <Place {...change} />;
    case "settings":
      return <Rules {...change} />;
  }
}

function Rules({ before, after }: { readonly before: Partial<Settings>; readonly after: Partial<Settings> }) {
  const t = useTranslations("manage.history");
  const words = useRuleWords();
  if (Object.keys(after).length === 0) return null;
  const was = new Map(words(before).map(({ rule, value }) => [rule, value]));
  return (
    <dl className="grid gap-2 text-sm">
      {words(after).map(({ rule, name, value }) => (
        <div key={rule} className="border-s border-rule ps-3">
          <dt className="text-xs font-semibold text-ink-soft">{name}</dt>
          <dd>
            <span className="sr-only">{t("before")}: </span>
            <del className="text-danger">{was.get(rule)}</del> <span aria-hidden>→</span>{" "}
            <span className="sr-only">{t("after")}: </span>
            <ins className="text-support no-underline">{value}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ added, dropped }: { readonly added: readonly Source[]; readonly dropped: readonly Source[] }) {
  const t = useTranslations("manage.history");
  if (added.length + dropped.length === 0) return <p className="text-sm text-ink-soft">{t("noSources")}</p>;
  const lists = [
    { name: t("added"), sources: added, Tag: "ins" },
    { name: t("dropped"), sources: dropped, Tag: "del" },
  ] as const;
  return (
    <dl className="grid gap-2 text-sm">
      {lists.map(({ name, sources, Tag }) =>
        sources.length === 0 ? null : (
          <div key={name} className="border-s border-rule ps-3">
            <dt className="text-xs font-semibold text-ink-soft">{name}</dt>
            {sources.map(({ citation, locator, url, quote }) => (
              <dd key={JSON.stringify([citation, locator, url, quote])} className="break-words" dir="auto">
                <Tag className={Tag === "ins" ? "text-support no-underline" : "text-danger"}>
                  {[citation, locator, url].filter(Boolean).join(", ")}
                </Tag>
              </dd>
            ))}
          </div>
        ),
      )}
    </dl>
  );
}

function Place({ from, to }: { readonly from: Spot; readonly to: Spot }) {
  const t = useTranslations("manage.history");
  const spot = ({ role, number }: Spot): string =>
    number === null
      ? t("spot.top")
      : number === undefined
        ? t("spot.gone", { role })
        : t("spot.under", { role, number });
  const stays = from.role === to.role && from.number === to.number && to.number !== undefined;
  const said = !stays
    ? t("place", { from: spot(from), to: spot(to) })
    : to.number === null
      ? t("placeSameTop")
      : t("placeSame", { number: to.number ?? "" });
  return <p className="text-sm text-ink-soft">{said}</p>;
}
