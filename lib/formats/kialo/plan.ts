import { visibleText } from "../../argument/text";
import type { DebateDocument } from "../document";
import { atPath, type Loss, type LossCode, nowhere } from "../format";
import { besideClaims, notWritten } from "../not-written";
import { type Numbered, outlineOf } from "../outline";
import { discussionOf } from "./see";

/** What both forms are written from. */
export interface Plan {
  readonly title: string;
  /** Whether several theses stand below the question; a single one stands alone. */
  readonly many: boolean;
  readonly outline: readonly (Numbered & { readonly kind: "Thesis" | "Pro" | "Con"; readonly see: string | null })[];
  readonly losses: Loss[];
}

const kinds = { thesis: "Thesis", support: "Pro", rebuttal: "Con", undercut: "Con" } as const;

export function planOf(document: DebateDocument): Plan {
  const many = document.claims.filter(({ parent }) => parent === null).length > 1;
  const outline = outlineOf(document, many ? "1." : "");
  const numbers = new Map(outline.map(({ claim, number }) => [claim.key, number]));
  const losses = notWritten(document, [...besideClaims, "origin", "source-kinds"]);
  const [first] = outline;
  const untitled = visibleText(document.question).trim() === "";
  if (untitled) losses.push({ code: "question", detail: "", ...nowhere });
  for (const numbered of outline)
    if (numbered.claim.role === "undercut" || numbered.claim.joint !== null) losses.push(lossAt(numbered, "structure"));
  return {
    title: oneLine(untitled ? (first?.claim.text ?? "") : document.question),
    many,
    outline: outline.map((numbered) => ({
      ...numbered,
      ...{ kind: kinds[numbered.claim.role], see: seeOf(numbered, numbers) },
    })),
    losses,
  };
}

export const lossAt = ({ claim, number }: Numbered, code: LossCode): Loss => ({
  ...{ code, detail: oneLine(visibleText(claim.text.slice(0, 500))).slice(0, 80) },
  ...atPath(number),
});

function seeOf({ claim }: Numbered, numbers: ReadonlyMap<string, string>): string | null {
  if (claim.shows !== null) return `-> See ${numbers.get(claim.shows)}.`;
  const discussion = discussionOf(claim);
  return discussion === null ? null : `-> See discussion #${discussion}: ${oneLine(claim.text)}`;
}

/** Offsets stay what they are. */
export const oneLine = (text: string): string => text.replace(/[\r\n]/g, " ");
