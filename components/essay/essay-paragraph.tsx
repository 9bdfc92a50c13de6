"use client";
import { useTranslations } from "next-intl";
import { memo, useContext } from "react";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId } from "@/lib/essay/essay";
import { RoleSign } from "../claim/role-sign";
import { isBare, type Mark, type ParagraphPieces, type Piece, type SentencePieces } from "./pieces";
import { TextContext } from "./text-context";
import { claimInText } from "./text-paths";

/** What one can go to with the keyboard: the sign at a passage's end, or a sentence that nothing is made of yet. */
export type Stop = `m-${string}` | `s-${number}`;
export const markStop = (id: PassageId): Stop => `m-${id}`;
export const sentenceStop = (index: number): Stop => `s-${index}`;

/** The place of a passage on the page, which links from its claim name. */
export const passageAnchor = (id: PassageId): string => `p-${id}`;

interface Given {
  readonly text: string;
  readonly cut: ParagraphPieces;
  readonly lang: string | undefined;
  /** Passages of this paragraph that are lit, with a blank between them. */
  readonly lit: string;
  /** Of this paragraph, the stop that Tab leads to; null where it is elsewhere; undefined: everything can be reached. */
  readonly stop: Stop | null | undefined;
  /** Whether sentences can be gone to that nothing is made of yet. */
  readonly works: boolean;
  readonly selected: ClaimId | null;
}

/** A paragraph with its number beside it. Drawn anew only when something in it has changed. */
export const EssayParagraph = memo(function EssayParagraph({ text, cut, lang, lit, stop, works, selected }: Given) {
  const t = useTranslations("essay.text");
  const { paragraph, sentences } = cut;
  const Element = paragraph.kind === "heading" ? "h3" : "p";
  const shining = new Set(lit === "" ? [] : lit.split(" "));
  return (
    <div className="essay-paragraph" data-kind={paragraph.kind} id={`para-${paragraph.number}`}>
      <a
        href={`#para-${paragraph.number}`}
        className="essay-number"
        aria-label={t("paragraph", { number: paragraph.number })}
        tabIndex={stop === undefined ? undefined : -1}
      >
        {paragraph.number}
      </a>
      <Element dir="auto" lang={lang}>
        {sentences.map((sentence, i) => (
          <Sentence
            key={sentence.index}
            {...{ text, sentence, shining, stop, works, selected }}
            gap={text.slice(sentence.end, sentences[i + 1]?.start ?? sentence.end)}
          />
        ))}
      </Element>
    </div>
  );
});

function Sentence({
  text,
  sentence,
  gap,
  shining,
  stop,
  works,
  selected,
}: Pick<Given, "text" | "stop" | "works" | "selected"> & {
  readonly sentence: SentencePieces;
  /** What stands between it and the next one. */
  readonly gap: string;
  readonly shining: ReadonlySet<string>;
}) {
  const own = sentenceStop(sentence.index);
  const isStop = works && isBare(sentence) && stop !== undefined;
  return (
    <>
      <span
        className="essay-sentence"
        data-sentence={sentence.index}
        {...(isStop && { "data-stop": own, tabIndex: stop === own ? 0 : -1 })}
      >
        {sentence.pieces.map((piece) => (
          <Words key={piece.start} {...{ text, piece, shining, stop, selected }} />
        ))}
      </span>
      {gap}
    </>
  );
}

function Words({
  text,
  piece: { start, end, marks, ends, notes },
  shining,
  stop,
  selected,
}: Pick<Given, "text" | "stop" | "selected"> & { readonly piece: Piece; readonly shining: ReadonlySet<string> }) {
  const isCue = notes.includes("cue");
  const Element = isCue ? "mark" : "span";
  const closest = closestOf(marks);
  return (
    <>
      <Element
        data-at={start}
        {...(notes.length > 0 && { "data-notes": notes.join(" ") })}
        {...(closest !== undefined && {
          "data-marks": marks.map(({ id }) => id).join(" "),
          "data-role": closest.role,
          "data-lit": marks.some(({ id }) => shining.has(id)) || undefined,
          "data-fresh": marks.some(({ news }) => news === "fresh") || undefined,
          style: { ["--heat" as string]: Math.max(...marks.map(({ heat }) => heat)) },
        })}
      >
        {text.slice(start, end)}
      </Element>
      {ends.map((mark) => (
        <PassageSign key={mark.id} mark={mark} stop={stop} isCurrent={mark.claimId === selected} />
      ))}
    </>
  );
}

/** The sign and number of the claim that a passage became, raised like the mark of a footnote. */
function PassageSign({
  mark: { id, claimId, role, number, news },
  stop,
  isCurrent,
}: Pick<Given, "stop"> & { readonly mark: Mark; readonly isCurrent: boolean }) {
  const t = useTranslations("claim");
  const essayId = useContext(TextContext);
  const texts = useTranslations("essay.text");
  const own = markStop(id);
  const label = t("number", { role: t(`role.${role}`), number });
  return (
    <a
      id={passageAnchor(id)}
      href={essayId === null ? `?claim=${claimId}` : claimInText(essayId, claimId)}
      aria-label={news === "gone" ? texts("gone", { label }) : label}
      aria-current={isCurrent || undefined}
      className="essay-sign"
      data-role={role}
      data-gone={news === "gone" || undefined}
      data-mark={id}
      data-claim-of={claimId}
      data-stop={own}
      tabIndex={stop === undefined ? undefined : stop === own ? 0 : -1}
    >
      <RoleSign role={role} className="size-3" />
      {number}
    </a>
  );
}

/** Of passages over the same words the shortest: it says most about them. */
const closestOf = (marks: readonly Mark[]): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || mark.end - mark.start < best.end - best.start ? mark : best),
    undefined,
  );
