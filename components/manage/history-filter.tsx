import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ChangeKind, changeKinds } from "@/lib/argument/change";
import { buttonStyle } from "../ui/button-style";
import { Select } from "../ui/select";

const kinds = Object.keys(changeKinds) as readonly ChangeKind[];

/** Narrows a history to one kind of change and to one person. A plain form: the answer is an address. */
export function HistoryFilter({
  here,
  kind,
  by,
  editors,
}: {
  readonly here: string;
  readonly kind: ChangeKind | null;
  readonly by: string | null;
  readonly editors: readonly { readonly id: string; readonly name: string }[];
}) {
  const t = useTranslations("manage.history");
  return (
    <search>
      <form method="get" action={here} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select
          label={t("filter.kind")}
          name="kind"
          defaultValue={kind ?? ""}
          options={[
            { value: "", label: t("filter.all") },
            ...kinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
          ]}
        />
        <Select
          label={t("filter.by")}
          name="by"
          defaultValue={by ?? ""}
          className="max-w-56"
          options={[
            { value: "", label: t("filter.everyone") },
            ...editors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <button type="submit" className={buttonStyle({})}>
          {t("filter.send")}
        </button>
        {(kind !== null || by !== null) && (
          <Link href={here} className="link pb-2 text-sm">
            {t("filter.clear")}
          </Link>
        )}
      </form>
    </search>
  );
}
