"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { limits, type Source } from "@/lib/argument/claim";
import { Button } from "../ui/button";
import { OneSource } from "./one-source";

export const noSource: Source = { citation: "", locator: null, url: null, quote: null, mark: null };

/** Sources as they are typed. Without JavaScript the first one is sent by its fields' names. */
export function SourceFields({
  sources,
  onChange,
  autoFocus = false,
}: {
  readonly sources: readonly Source[];
  readonly onChange: (sources: readonly Source[]) => void;
  /** Whether the first field takes the focus. */
  readonly autoFocus?: boolean;
}) {
  const t = useTranslations("claim.answer");
  const change = (at: number, part: Partial<Source>) =>
    onChange(sources.map((source, i) => (i === at ? { ...source, ...part } : source)));
  return (
    <div className="grid gap-4">
      {sources.map((source, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source is the row it is typed in.
        <div key={at} className="grid gap-3 border-s-2 border-rule ps-4 sm:grid-cols-6">
          <OneSource
            autoFocus={autoFocus && at === 0}
            held={(part) => ({
              value: source[part] ?? "",
              onChange: ({ target: { value } }) => change(at, { [part]: part === "citation" ? value : value || null }),
            })}
          />
          {/* Which words of the claim the source is called on for: not edited here, and not lost either. */}
          {source.mark != null && <input type="hidden" name="mark" value={source.mark} />}
          {sources.length > 1 && (
            <Button
              variant="quiet"
              size="sm"
              className="needs-js justify-self-start sm:col-span-6"
              onClick={() => onChange(sources.filter((_, i) => i !== at))}
            >
              <X aria-hidden className="size-4" />
              {t("dropSource")}
            </Button>
          )}
        </div>
      ))}
      {sources.length < limits.sources && (
        <Button
          variant="quiet"
          size="sm"
          className="needs-js justify-self-start"
          onClick={() => onChange([...sources, noSource])}
        >
          <Plus aria-hidden className="size-4" />
          {t("another")}
        </Button>
      )}
    </div>
  );
}

/** What was really filled in. */
export const filledSources = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ citation, locator, url, quote }) => citation.trim() !== "" || Boolean(locator ?? url ?? quote));
