"use client";
import { useTranslations } from "next-intl";
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ClaimId } from "@/lib/argument/id";
import { languageTag } from "@/lib/argument/settings";
import type { PassageId, Span } from "@/lib/essay/essay";
import { useDeskHere } from "../debate/desk-context";
import { letterKeysOn } from "../tree/letter-keys";
import { isStill } from "../ui/is-still";
import { useHydrated } from "../ui/use-hydrated";
import { EssayParagraph, markStop, type Stop, sentenceStop } from "./essay-paragraph";
import type { ParagraphPieces } from "./pieces";
import { alongText, spansOf, stopAfter, stopsOf } from "./text-stops";
import type { Pointed } from "./use-lit";

export interface TextHandle {
  /** Brings a passage into sight; moves nothing where it is there already. */
  readonly show: (id: PassageId) => void;
  /** Brings words into sight that need not be a passage. */
  readonly showWords: (span: Span) => void;
  /** Puts the keyboard on a sentence that nothing is made of yet, by its place among all. */
  readonly goTo: (sentence: number) => void;
  /** Puts it on the sign of a claim at these words; false where there is none. */
  readonly goToSign: (claim: ClaimId, words: Span) => boolean;
}

/** From so many on it pays to lay out only what is in sight. */
const manyParagraphs = 80;

/** The text, to be read and gone through. One tab stop leads into it; arrows and letters go on from there. */
export function EssayText({
  text,
  cuts,
  lit,
  heat,
  works,
  selected,
  onPick,
  onPoint,
  onWish,
  children,
  ref,
}: {
  readonly text: string;
  readonly cuts: readonly ParagraphPieces[];
  readonly lit: ReadonlySet<PassageId>;
  readonly heat: boolean;
  readonly works: boolean;
  readonly selected: ClaimId | null;
  /** `isMeant`: it was asked for, not only passed by with the keyboard. */
  readonly onPick: (id: ClaimId, isMeant: boolean) => void;
  readonly onPoint: (pointed: Pointed) => void;
  /** A key asks to make something of the words one is at. */
  readonly onWish: (wish: "claim" | "anchor", words: Span) => void;
  readonly children?: React.ReactNode;
  readonly ref: Ref<TextHandle>;
}) {
  const t = useTranslations("essay.text");
  const { announce, debate } = useDeskHere();
  const root = useRef<HTMLElement>(null);
  const hydrated = useHydrated();
  const stops = useMemo(() => stopsOf(cuts, works), [cuts, works]);
  const [asked, setAsked] = useState<Stop | null>(null);
  const active = asked !== null && stops.paragraphOf.has(asked) ? asked : (stops.order[0] ?? null);
  const spans = useMemo(() => spansOf(cuts), [cuts]);

  const goTo = useCallback((stop: Stop) => {
    const element = root.current?.querySelector<HTMLElement>(`[data-stop="${stop}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  }, []);
  const scrollTo = useCallback((selector: string) => {
    root.current
      ?.querySelector(selector)
      ?.scrollIntoView({ block: "nearest", behavior: isStill() ? "auto" : "smooth" });
  }, []);
  useImperativeHandle(ref, () => ({
    show: (id) => scrollTo(`[data-marks~="${id}"]`),
    showWords: ({ start }) => {
      const index = [...spans].find(([stop, span]) => stop.startsWith("s-") && span.end > start)?.[0].slice(2);
      scrollTo(`[data-sentence="${index}"]`);
    },
    goTo: (sentence) => goTo(sentenceStop(sentence)),
    goToSign: (claim, { start, end }) => {
      const marks = cuts.flatMap((cut) => cut.marks);
      const found = marks.find((mark) => mark.claimId === claim && mark.start < end && mark.end > start);
      if (found !== undefined) goTo(markStop(found.id));
      return found !== undefined;
    },
  }));

  const onFocus = (event: FocusEvent) => {
    const { stop, claimOf } = (event.target as HTMLElement).dataset;
    if (stop === undefined) return;
    setAsked(stop as Stop);
    if (claimOf !== undefined) {
      onPoint({ claims: [claimOf as ClaimId], from: "text" });
      onPick(claimOf as ClaimId, false);
    } else announce(t("unmapped", { paragraph: stops.paragraphOf.get(stop as Stop) ?? 0 }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = (event.target as HTMLElement).dataset.stop as Stop | undefined;
    if (stop === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const letters = letterKeysOn();
    const span = spans.get(stop);
    const onSentence = stop.startsWith("s-");
    if (works && span !== undefined) {
      if ((event.key === "c" && letters) || (event.key === "Enter" && onSentence)) return wish("claim", span);
      if (event.key === "l" && letters) return wish("anchor", span);
    }
    const next = stopAfter(stops, stop, alongText(event.key, event.target as HTMLElement), letters);
    if (next === null) return;
    event.preventDefault();
    if (next !== undefined) goTo(next);

    function wish(what: "claim" | "anchor", words: Span) {
      event.preventDefault();
      onWish(what, words);
    }
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    const target = event.target as Element;
    const sign = target.closest<HTMLElement>("[data-claim-of]");
    if (sign !== null) {
      event.preventDefault();
      onPick(sign.dataset.claimOf as ClaimId, true);
      return;
    }
    const claims = claimsAt(target, cuts);
    // Whoever marks words does not ask what they belong to.
    if (claims.length === 0 || document.getSelection()?.isCollapsed === false) return;
    onPick(claims[(claims.indexOf(selected as ClaimId) + 1) % claims.length] as ClaimId, true);
  };
  return (
    <article
      ref={root}
      aria-label={t("label")}
      className="essay-text"
      data-heat={heat}
      data-long={cuts.length > manyParagraphs}
      data-text-of-essay
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseOver={(event) => {
        const claims = claimsAt(event.target as Element, cuts);
        onPoint(claims.length === 0 ? null : { claims, from: "text" });
      }}
      onMouseLeave={() => onPoint(null)}
      onBlur={() => onPoint(null)}
    >
      {cuts.map((cut) => {
        const own = cut.marks.filter(({ id }) => lit.has(id)).map(({ id }) => id);
        const here = active !== null && stops.paragraphOf.get(active) === cut.paragraph.number;
        return (
          <EssayParagraph
            key={cut.paragraph.number}
            text={text}
            cut={cut}
            lang={languageTag(debate.settings.language)}
            lit={own.join(" ")}
            stop={hydrated ? (here ? active : null) : undefined}
            works={works && cut.paragraph.kind !== "heading"}
            selected={cut.marks.some(({ claimId }) => claimId === selected) ? selected : null}
          />
        );
      })}
      {children}
    </article>
  );
}

/** The claims that the words under the pointer belong to, the one that says most about them first. */
function claimsAt(target: Element, cuts: readonly ParagraphPieces[]): readonly ClaimId[] {
  const sign = target.closest<HTMLElement>("[data-claim-of]");
  if (sign !== null) return [sign.dataset.claimOf as ClaimId];
  const ids = target.closest<HTMLElement>("[data-marks]")?.dataset.marks?.split(" ");
  if (ids === undefined) return [];
  const number = Number(target.closest(".essay-paragraph")?.id.slice("para-".length));
  const marks = (cuts[number - 1]?.marks ?? []).filter(({ id }) => ids.includes(id));
  const shortest = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(shortest.map(({ claimId }) => claimId))];
}
