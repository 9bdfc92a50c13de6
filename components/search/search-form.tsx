import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { DebateId } from "@/lib/argument/id";
import { Button } from "../ui/button";

/** A plain form: it sends to the search page whether or not there is JavaScript. */
export function SearchForm({
  text,
  debate,
}: {
  readonly text: string;
  /** The debate that is searched; null: all. */
  readonly debate: DebateId | null;
}) {
  const t = useTranslations("search");
  return (
    <search>
      <form action="/search" method="get" className="flex max-w-2xl gap-2">
        {debate && <input type="hidden" name="debate" value={debate} />}
        <label className="relative flex-1">
          <span className="sr-only">{t("label")}</span>
          <Search
            aria-hidden
            className="pointer-events-none absolute inset-s-3.5 top-1/2 size-5 -translate-y-1/2 text-ink-faint"
          />
          <input
            type="search"
            name="q"
            key={text}
            defaultValue={text}
            maxLength={200}
            enterKeyHint="search"
            // biome-ignore lint/a11y/noAutofocus: searching is all that one comes to an empty search page for.
            autoFocus={text === ""}
            placeholder={t("placeholder")}
            data-search-field
            dir="auto"
            className="field min-h-12 ps-11 text-base"
          />
        </label>
        <Button type="submit" variant="primary" className="min-h-12">
          {t("button")}
        </Button>
      </form>
    </search>
  );
}
