import { useTranslations } from "next-intl";

/** What is shown of a long quote before it is opened, in characters; quotes hardly longer are shown whole. */
const excerpt = 240;

/** The words a claim relies on. Long ones open where they stand, with or without JavaScript. */
export function SourceQuote({ quote, url }: { readonly quote: string; readonly url: string | null }) {
  const t = useTranslations("claim.quote");
  const cite = url === null ? {} : { cite: url };
  if (quote.length <= 1.25 * excerpt) {
    return (
      <blockquote {...cite} className="source-quote" dir="auto">
        {quote}
      </blockquote>
    );
  }
  return (
    <details className="source-quote-long">
      <summary>
        <span className="source-quote source-quote-excerpt" dir="auto">
          {beginningOf(quote)} …
        </span>{" "}
        <span className="link more">{t("more")}</span>
        <span className="link less">{t("less")}</span>
      </summary>
      <blockquote {...cite} className="source-quote" dir="auto">
        {quote}
      </blockquote>
    </details>
  );
}

/** Up to the last whole word, on one line. */
const beginningOf = (quote: string): string =>
  quote
    .slice(0, excerpt)
    .replace(/\s+\S*$/, "")
    .replace(/\s+/g, " ");
