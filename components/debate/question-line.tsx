import { useTranslations } from "next-intl";
import type { DebateReading } from "./reading";

/** The page's heading where the question is context: shown large, or for ears only where the path shows it. */
export function QuestionLine({ view, heading }: { readonly view: DebateReading["view"]; readonly heading: boolean }) {
  const t = useTranslations("debate.twoColumns");
  if (!heading) return <h1 className="sr-only">{`${t("title")}: ${view.question}`}</h1>;
  return (
    <h1 className="max-w-4xl font-serif text-3xl leading-tight font-medium tracking-tight sm:text-4xl" dir="auto">
      {view.question}
    </h1>
  );
}
