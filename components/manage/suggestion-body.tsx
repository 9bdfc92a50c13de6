import { useTranslations } from "next-intl";
import type { Source } from "@/lib/argument/claim";
import type { Edit } from "@/lib/argument/edit";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { WordDiff } from "./word-diff";

export interface Suggested {
  readonly edit: Extract<Edit, { kind: "add" | "reword" | "cite" }>;
  readonly note: string;
}

/** What is suggested, and about what. `path` leads from the thesis to the claim it is about. */
export function SuggestionBody({
  suggestion: { edit, note },
  path,
  before,
}: {
  readonly suggestion: Suggested;
  readonly path: readonly string[];
  /** The present wording, where another one is suggested. */
  readonly before: string | null;
}) {
  const t = useTranslations("manage.suggestions");
  const about = path.at(-1);
  return (
    <div className="grid gap-4">
      {edit.kind === "add" && <About label={about === undefined ? t("toQuestion") : t("to")} text={about} />}
      {edit.kind === "cite" && <About label={t("of")} text={about} />}
      {edit.kind === "add" && (
        <p className="flex max-w-prose gap-3 font-serif text-xl leading-snug" dir="auto">
          <RoleSign role={edit.role} className="mt-1 size-5" />
          <span>{visibleText(edit.text)}</span>
        </p>
      )}
      {edit.kind === "reword" && <WordDiff before={before ?? ""} after={edit.text} />}
      {edit.kind !== "reword" && edit.sources.length > 0 && <Sources sources={edit.sources} />}
      {note !== "" && (
        <p className="max-w-prose text-sm text-ink-soft">
          <span className="font-semibold">{t("why")}</span> {note}
        </p>
      )}
    </div>
  );
}

function About({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  return (
    <p className="max-w-prose border-s-2 border-rule-strong ps-3 text-sm text-ink-soft">
      <span className="block text-xs font-semibold">{label}</span>
      {text !== undefined && visibleText(text)}
    </p>
  );
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslations("manage.suggestions");
  return (
    <div className="text-sm">
      <p className="text-xs font-semibold text-ink-soft">{t("sources")}</p>
      <ul>
        {sources.map(({ citation, locator, url, quote, mark }) => (
          <li key={JSON.stringify([citation, locator, url, quote, mark])}>
            {url === null ? (
              citation
            ) : (
              <a href={url} rel="noreferrer nofollow" className="link">
                {citation}
              </a>
            )}
            {locator !== null && `, ${locator}`}
            {quote != null && (
              <blockquote className="source-quote" dir="auto">
                {quote}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
