"use client";
import { useTranslations } from "next-intl";
import { languageTag } from "@/lib/argument/settings";
import { useDeskHere } from "./desk-context";
import { useSelection } from "./use-selection";

/**
 * The page's heading where the question is context: shown large, or for ears only where the path shows it; quiet, in one
 * line, above views that need the window for themselves.
 */
export function QuestionLine({ quiet = false }: { readonly quiet?: boolean }) {
  const t = useTranslations("debate.twoColumns");
  const { debate, numbers } = useDeskHere();
  const { selected } = useSelection();
  const lang = languageTag(debate.settings.language);
  if (quiet)
    return (
      <h1 className="truncate font-serif text-lg font-medium tracking-tight" dir="auto" lang={lang}>
        {debate.question}
      </h1>
    );
  if (selected !== null && numbers.has(selected))
    return <h1 className="sr-only">{`${t("title")}: ${debate.question}`}</h1>;
  return (
    <h1
      className="max-w-4xl font-serif text-3xl leading-tight font-medium tracking-tight sm:text-4xl"
      dir="auto"
      lang={lang}
    >
      {debate.question}
    </h1>
  );
}
