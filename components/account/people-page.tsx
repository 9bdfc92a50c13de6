import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { LinkButton } from "../ui/link-button";
import { PageHeader } from "../ui/page-header";
import { TextField } from "../ui/text-field";
import { type ListedPerson, PersonLine } from "./person-line";

/** The people of this instance, for its administrators. */
export function PeoplePage({
  text,
  people,
  next,
}: {
  readonly text: string;
  readonly people: readonly ListedPerson[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}) {
  const t = useTranslations("account.people");
  const more = next === null ? null : `/admin/people?${new URLSearchParams({ q: text, before: next })}`;
  return (
    <div className="mx-auto w-full max-w-4xl">
      <PageHeader title={t("title")} lead={t("lead")} />
      <search>
        <form action="/admin/people" className="flex flex-wrap items-end gap-3 pb-6">
          <div className="min-w-60 flex-1">
            <TextField name="q" type="search" label={t("search")} defaultValue={text} maxLength={100} />
          </div>
          <Button type="submit">{t("find")}</Button>
        </form>
      </search>
      {people.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <ul className="divide-y divide-rule border-y border-rule">
          {people.map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
        </ul>
      )}
      {more !== null && (
        <p className="pt-6">
          <LinkButton href={more}>{t("more")}</LinkButton>
        </p>
      )}
    </div>
  );
}
