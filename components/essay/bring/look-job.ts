import type { Anchor } from "@/lib/essay/anchor";
import { cleanEssay, type UncleanCode } from "@/lib/essay/clean";
import type { Paragraph } from "@/lib/essay/essay";
import type { ProposalKind } from "@/lib/essay/proposal";
import { propose } from "@/lib/essay/propose";
import { reanchorAll } from "@/lib/essay/reanchor";
import { segment } from "@/lib/essay/segment";

/** A text that somebody is about to bring, or to put in the place of another one. */
export interface LookAsked {
  readonly raw: string;
  readonly language: string | undefined;
  /** The text it is to replace, and what is anchored there; null for a new one. */
  readonly replacing: { readonly text: string; readonly anchors: readonly Anchor[] } | null;
}

/** What would become of a passage. */
export interface Fate {
  readonly quote: string;
  readonly becomes: "found" | "changed" | "orphaned";
  /** The words it would stand at. */
  readonly words: string;
}

export type Looked =
  | { readonly ok: false; readonly code: UncleanCode }
  | {
      readonly ok: true;
      readonly paragraphs: number;
      readonly sentences: number;
      readonly words: number;
      readonly kinds: Partial<Record<ProposalKind, number>>;
      /** The first paragraphs, as they would be numbered. */
      readonly first: readonly { readonly number: number; readonly kind: Paragraph["kind"]; readonly text: string }[];
      /** In the order of the anchors. */
      readonly fates: readonly Fate[];
    };

const mostShown = 6;

/** What a text would be, before anything of it is saved. */
export function lookAt({ raw, language, replacing }: LookAsked): Looked {
  const clean = cleanEssay(raw);
  if (!clean.ok) return { ok: false, code: clean.error.code };
  const text = clean.value;
  const segmented = segment(text, language);
  const kinds: Partial<Record<ProposalKind, number>> = {};
  for (const { kind } of propose(segmented)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const { paragraphs, sentences } = segmented;
  const first = paragraphs
    .slice(0, mostShown)
    .map(({ number, kind, start, end }) => ({ number, kind, text: text.slice(start, Math.min(end, start + 240)) }));
  return {
    ...{ ok: true, paragraphs: paragraphs.length, sentences: sentences.length, kinds, first },
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    fates: replacing === null || replacing.text === text ? [] : fatesOf(replacing.text, text, replacing.anchors),
  };
}

function fatesOf(before: string, after: string, anchors: readonly Anchor[]): readonly Fate[] {
  const found = reanchorAll(before, after, anchors);
  return anchors.map(({ exact }, i) => {
    const now = found[i] ?? null;
    if (now === null) return { quote: exact, becomes: "orphaned", words: "" };
    const words = after.slice(now.span.start, now.span.end);
    return { quote: exact, becomes: words === exact ? "found" : "changed", words };
  });
}
