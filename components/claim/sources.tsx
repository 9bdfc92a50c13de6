import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Claim, Source } from "@/lib/argument/claim";
import { SourceQuote } from "./quote";

const paragraph = /^paragraph (\d+)$/;

/** "Essay, paragraphs 8, 10" or "Response": who says it, the essay under debate or somebody answering it. */
export function Origin({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("claim");
  if (claim.origin === "response") return t("response");
  const [first] = claim.sources;
  if (first === undefined) return t("essay");
  const numbers = paragraphsOf(claim.sources, first.citation);
  if (numbers.length === 0) return first.citation;
  return t("paragraph", { citation: first.citation, count: numbers.length, list: numbers.join(", ") });
}

/** What a claim rests on besides the essay's own paragraphs, which its origin names, unless words of them are quoted. */
export function sourcesShown(claim: Claim): readonly Source[] {
  const [first] = claim.sources;
  if (claim.origin === "response" || first === undefined) return claim.sources;
  const isNamed = ({ citation, locator, quote }: Source) =>
    citation === first.citation && paragraph.test(locator ?? "") && (quote ?? null) === null;
  return claim.sources.filter((source) => !isNamed(source));
}

const paragraphsOf = (sources: readonly Source[], citation: string): readonly string[] =>
  sources.flatMap((source) =>
    source.citation === citation ? (paragraph.exec(source.locator ?? "")?.slice(1) ?? []) : [],
  );

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslations("claim");
  return (
    <ol className="grid gap-1 text-sm text-ink-soft">
      {sources.map(({ citation, locator, url, quote, mark }) => (
        <li key={JSON.stringify([citation, locator, url, quote, mark])} className="border-s border-rule ps-3">
          <bdi>{locator === null ? citation : t("source", { citation, locator })}</bdi>
          {url !== null && (
            <>
              {" "}
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer nofollow ugc"
                className="link inline-flex items-center gap-1"
                aria-label={`${hostOf(url)}, ${t("opens")}`}
              >
                <bdi>{hostOf(url)}</bdi>
                <ExternalLink aria-hidden className="size-3" />
              </a>
            </>
          )}
          {quote != null && <SourceQuote quote={quote} url={url} />}
        </li>
      ))}
    </ol>
  );
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
