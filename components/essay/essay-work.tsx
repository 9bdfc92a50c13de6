"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ClaimId } from "@/lib/argument/id";
import type { PassageId, Segmented, Span } from "@/lib/essay/essay";
import type { EssayLine, Passage } from "@/lib/essay/view";
import { focusClaim, soon } from "../claim/focus-claim";
import { useDeskHere } from "../debate/desk-context";
import { useSelection } from "../debate/use-selection";
import { showToast } from "../ui/toast";
import { useHydrated } from "../ui/use-hydrated";
import { AnchorDialog } from "./anchor-dialog";
import { dropDraftsOf } from "./bring/text-draft";
import { ClaimDialog } from "./claim-dialog";
import { EssayBar } from "./essay-bar";
import { type ClaimsHandle, EssayClaims } from "./essay-claims";
import { EssayHead } from "./essay-head";
import { EssayNews } from "./essay-news";
import { EssayText, type TextHandle } from "./essay-text";
import type { GivenText } from "./given-text";
import { Orphans } from "./orphans";
import { PlainAnchoring } from "./plain-anchoring";
import { QuotedPassages } from "./quoted-passages";
import { ReviewSide, type ReviewTold } from "./review/review-side";
import { type Side, Sides } from "./sides";
import { TextContext } from "./text-context";
import { useKept } from "./texts-here";
import { useEssay } from "./use-essay";
import { useLit } from "./use-lit";
import { useCuts } from "./use-marks";
import { useNarrow } from "./use-narrow";
import { useProposals } from "./use-proposals";
import { useReadingPlace } from "./use-reading-place";
import { useWords } from "./use-words";
import { WordsBar } from "./words-bar";

const nothingYet: ReviewTold = { notes: [], open: 0 };

/** One text beside its claims: to be read both ways, and for those who write to be worked on. */
export function EssayWork({
  essays,
  given: { view, parts, passageId },
  model,
}: {
  readonly essays: readonly EssayLine[];
  readonly given: GivenText;
  readonly model: string | null;
}) {
  const t = useTranslations("essay");
  const failures = useTranslations("failures");
  const { debate, verbs } = useDeskHere();
  const { selected, select } = useSelection();
  const { text } = view;
  const segmented = useMemo<Segmented | null>(
    () => (text === null || parts === null ? null : { text, ...parts }),
    [text, parts],
  );
  const essay = useEssay(view, segmented);
  const works = verbs.includes("write") && segmented !== null;
  const proposed = useProposals(works ? segmented : null);
  const proposals = proposed?.of === segmented ? proposed.proposals : null;
  const [review, setReview] = useState(nothingYet);
  const [asked, setSide] = useState<Side | null>(null);
  const narrow = useNarrow();
  const hydrated = useHydrated();
  const [heat, setHeat] = useState(false);
  const [making, setMaking] = useState<{ readonly what: "claim" | "anchor"; readonly words: Span } | null>(null);
  const [looking, setLooking] = useState<Passage | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const keepPlace = useReadingPlace(page, text);
  const words = useRef<TextHandle>(null);
  const claims = useRef<ClaimsHandle>(null);

  useEffect(() => dropDraftsOf(view.id, view.version), [view.id, view.version]);
  useKept(() => {
    const given = { view: { ...essay.view, ...essay.kept }, parts, passageId };
    return (
      <TextContext value={view.id}>
        <EssayWork {...{ essays, given, model }} />
      </TextContext>
    );
  });
  // Whoever opens a text of which nothing is a claim yet came to review it.
  const [begins] = useState<Side>(() => (works && essay.passages.length === 0 ? "review" : "claims"));
  const side = narrow ? (asked ?? "text") : asked === null || asked === "text" ? begins : asked;
  const isReviewing = works && side === "review";
  const cuts = useCuts(essay, isReviewing ? review.notes : nothingYet.notes);
  const showPassage = useCallback((id: PassageId) => words.current?.show(id), []);
  const marks = useMemo(() => [...essay.passages, ...essay.fresh], [essay.passages, essay.fresh]);
  const { passages: lit, point } = useLit(marks, selected, page, showPassage);
  const marked = useWords(text ?? "", page, works && making === null);

  // A claim that was chosen anywhere but in the text brings its passage into sight.
  const fromText = useRef<ClaimId | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice moves the text once.
  useEffect(() => {
    if (selected === null || fromText.current === selected) return;
    const first = marks.find(({ claimId, orphaned }) => claimId === selected && !orphaned);
    if (first !== undefined) words.current?.show(first.id);
  }, [selected]);
  const pickInText = useCallback(
    (id: ClaimId, isMeant = true) => {
      fromText.current = id;
      select(id);
      claims.current?.reveal(id);
      // Whoever only passes by goes on with the review.
      if (isMeant && isReviewing) setSide("claims");
    },
    [select, isReviewing],
  );
  const pick = useCallback(
    (id: ClaimId | null) => {
      fromText.current = null;
      select(id);
    },
    [select],
  );
  const toText = (show: () => void) => {
    if (narrow) setSide("text");
    // On a phone the text comes back first.
    requestAnimationFrame(show);
  };
  const made = (id: ClaimId, span: Span) => {
    pickInText(id);
    document.getSelection()?.removeAllRanges();
    // Where the text alone is shown, one goes on where its words stand.
    soon(() => (narrow && words.current?.goToSign(id, span)) || focusClaim(id));
  };
  const found = async (span: Span) => {
    if (looking === null) return;
    const failed = await essay.move(looking, span);
    showToast({ text: failed === null ? t("orphans.found") : failures(failed.code) });
    if (failed === null) setLooking(null);
  };
  const seesNone = text === null && essay.standing.length === 0;
  return (
    <div ref={page} className="essay-page" data-side={hydrated && narrow ? side : undefined}>
      <EssayBar
        {...{ essays, essay, proposals, heat, works }}
        isContested={cuts.some(({ marks }) => marks.some((mark) => mark.heat > 0))}
        onHeat={setHeat}
        onNext={works ? (sentence) => toText(() => words.current?.goTo(sentence)) : null}
      />
      <EssayNews essay={essay} onAsk={keepPlace} />
      <div className="essay-main">
        <EssayHead view={essay.view} mayWrite={verbs.includes("write")} />
        {works && <Orphans essay={essay} looking={looking?.id ?? null} onLook={setLooking} onPick={pick} />}
        {text === null ? (
          <>
            <p className="essay-shown">{t(seesNone ? "quotes.hidden" : "quotes.only")}</p>
            <QuotedPassages {...{ essay, lit, selected }} onPick={pickInText} onPoint={point} />
          </>
        ) : (
          <EssayText
            ref={words}
            {...{ text, cuts, lit, heat, works, selected }}
            onPick={pickInText}
            onPoint={point}
            onWish={(what, span) => setMaking({ what, words: span })}
          >
            {marked !== null && (
              <WordsBar
                words={marked}
                found={looking !== null}
                onClaim={(span) => setMaking({ what: "claim", words: span })}
                onAnchor={(span) => setMaking({ what: "anchor", words: span })}
                onFound={(span) => void found(span)}
              />
            )}
          </EssayText>
        )}
      </div>
      <div className="essay-side">
        {(works || narrow) && <Sides side={side} {...{ narrow, works }} waiting={review.open} onSide={setSide} />}
        {!(isReviewing && !narrow) && side !== "review" && (
          <EssayClaims
            ref={claims}
            essay={essay}
            selected={selected}
            onSelect={pick}
            onPoint={point}
            onPassage={(id) => toText(() => words.current?.show(id))}
            mayWrite={works}
          />
        )}
        {works && (
          <ReviewSide
            {...{ essay, model }}
            found={proposed}
            debateId={debate.id}
            isOn={side === "review"}
            onTell={setReview}
            onShow={(span) => words.current?.showWords(span)}
          />
        )}
      </div>
      {works && !hydrated && <PlainAnchoring {...{ essay, passageId, selected }} />}
      {making?.what === "claim" && (
        <ClaimDialog
          {...{ essay, words: making.words, under: selected }}
          onClose={() => setMaking(null)}
          onMade={(id) => made(id, making.words)}
        />
      )}
      {making?.what === "anchor" && (
        <AnchorDialog
          {...{ essay, words: making.words, suggested: selected }}
          onClose={() => setMaking(null)}
          onMade={(id) => made(id, making.words)}
        />
      )}
    </div>
  );
}
