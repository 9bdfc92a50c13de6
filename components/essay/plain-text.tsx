import { useTranslations } from "next-intl";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { Passage } from "@/lib/essay/view";
import { claimPath } from "../debate/paths";
import { EssayHead } from "./essay-head";
import type { GivenText } from "./given-text";

/** A text for reading alone, its passages leading to their claims' pages: what stands here until a large debate arrives. */
export function PlainText({
  debateId,
  lang,
  given: { view, parts },
}: {
  readonly debateId: DebateId;
  readonly lang: string | undefined;
  readonly given: GivenText;
}) {
  const t = useTranslations("essay.quotes");
  const { text } = view;
  const passages = view.passages.filter(({ orphaned }) => !orphaned);
  const hrefOf = (claimId: ClaimId) => claimPath(debateId, claimId);
  if (text === null || parts === null) {
    return (
      <div className="essay-main">
        <EssayHead view={view} mayWrite={false} />
        <p className="essay-shown">{t(passages.length === 0 ? "hidden" : "only")}</p>
        <Quotes passages={passages} lang={lang} hrefOf={hrefOf} />
      </div>
    );
  }
  let next = 0;
  return (
    <div className="essay-main">
      <EssayHead view={view} mayWrite={false} />
      <article className="essay-text" data-long={parts.paragraphs.length > 80}>
        {parts.paragraphs.map(({ number, kind, start, end }) => {
          const first = next;
          while ((passages[next]?.anchor.start ?? Number.POSITIVE_INFINITY) < end) next++;
          return (
            <div key={number} id={`para-${number}`} className="essay-paragraph" data-kind={kind}>
              <a href={`#para-${number}`} className="essay-number">
                {number}
              </a>
              <p dir="auto" lang={lang}>
                {text.slice(start, end)}
              </p>
              <div className="col-start-2">
                <Quotes passages={passages.slice(first, next)} lang={lang} hrefOf={hrefOf} />
              </div>
            </div>
          );
        })}
      </article>
    </div>
  );
}

function Quotes({
  passages,
  lang,
  hrefOf,
}: {
  readonly passages: readonly Passage[];
  readonly lang: string | undefined;
  readonly hrefOf: (claimId: ClaimId) => string;
}) {
  const t = useTranslations("essay.quotes");
  if (passages.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="grid max-w-2xl gap-1 pt-1 text-sm">
      {passages.map(({ id, claimId, anchor }) => (
        <li key={id}>
          <a href={hrefOf(claimId)} className="link line-clamp-2 font-serif" dir="auto" lang={lang}>
            <q>{anchor.exact}</q>
          </a>
        </li>
      ))}
    </ul>
  );
}
