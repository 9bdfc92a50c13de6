import type { Preview } from "@/lib/argument/preview";
import type { LossCode } from "@/lib/formats/format";
import { outlineOf } from "@/lib/formats/outline";
import type { ReadDocument } from "@/lib/formats/read-document";
import type { ReadableFormat } from "@/lib/formats/registry";

const mostRows = 200;
const mostLosses = 200;
const mostCharacters = 1000;

/** What a file would become, before anything is made of it. */
export type ImportPreview = Preview<ReadableFormat, LossCode>;

export function previewOf({ format, document, losses }: ReadDocument): ImportPreview {
  const { claims, people, votes } = document;
  const outline = outlineOf(document);
  const byKey = new Map(outline.map((entry) => [entry.claim.key, entry]));
  const lossCounts: Partial<Record<LossCode, number>> = {};
  for (const { code } of losses) lossCounts[code] = (lossCounts[code] ?? 0) + 1;
  return {
    ...{ format, question: document.question, background: document.background },
    counts: {
      theses: claims.filter(({ role }) => role === "thesis").length,
      claims: claims.length,
      depth: outline.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
      sources: claims.reduce((sum, { sources }) => sum + sources.length, 0),
      people: people.length,
      votes: votes.length,
    },
    rows: outline.slice(0, mostRows).map(({ claim, number, depth }) => {
      const shown = claim.shows === null ? undefined : byKey.get(claim.shows);
      const text = (shown?.claim ?? claim).text.slice(0, mostCharacters);
      return { number, depth, role: claim.role, text, shows: shown?.number ?? null };
    }),
    losses: losses.slice(0, mostLosses),
    lossCounts,
  };
}
