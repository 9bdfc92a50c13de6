import type { Actor } from "@/lib/access/actor";
import type { Denied, Grant } from "@/lib/access/grant";
import { type Asked, askedFor } from "@/lib/argument/asked";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, isLive, pathTo } from "@/lib/argument/debate";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import type { Piece } from "@/lib/argument/mark-words";
import { numbersTo } from "@/lib/argument/numbering";
import { visibleText } from "@/lib/argument/text";
import { db } from "@/lib/db/client";
import { listedDebates } from "@/lib/db/debate-lists";
import { claimsFound, type Found, markedTexts, marks, together, type Wanted } from "@/lib/db/search";
import type { Within } from "@/lib/db/within";
import { meantWords } from "@/lib/db/words";
import { ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import { currentDebate } from "./current-debate";

/** A claim that was found, where it is defined: what shows it elsewhere is not found again. */
interface Hit {
  readonly debateId: DebateId;
  readonly question: string;
  readonly claimId: ClaimId;
  readonly role: ClaimRole;
  /** Outline numbers from the thesis down, the claim's own last. */
  readonly path: readonly string[];
  readonly pieces: readonly Piece[];
  /** What it answers; null for a thesis. */
  readonly answers: string | null;
}

export interface SearchPage {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  /** Debates with all the words in their question; only on the first page, and where all debates are searched. */
  readonly debates: readonly { readonly id: DebateId; readonly question: string }[];
  /** Never more than `mostFound`: then there may be more. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

export const mostFound = 200;
const onPage = 20;
/** With fewer than these, words that are nearly right count too. */
const few = 5;

interface Request {
  readonly text: string;
  /** From 1. */
  readonly page?: number;
}

/** Looks through one debate. */
export async function searchDebate(
  actor: Actor | null,
  debateId: string,
  request: Request,
): Promise<Result<SearchPage, Denied>> {
  const grant = await authorize(actor, "read", debateId);
  return grant.ok ? ok(await searchWithin(actor, grant.value, request)) : grant;
}

/** Looks through the debates that an actor finds: public ones and one's own. */
export const searchDebates = async (actor: Actor | null, request: Request): Promise<SearchPage> =>
  searchWithin(actor, { actor }, request);

async function searchWithin(actor: Actor | null, within: Within, { text, page = 1 }: Request): Promise<SearchPage> {
  const asked = askedFor(text);
  if (!asked.enough) return { asked, hits: [], debates: [], total: 0, page: 1, pages: 0 };
  const plain: Wanted = {
    written: asked.text,
    words: asked.worded
      ? ""
      : together(
          asked.words.map((word) => [word]),
          "last",
        ),
  };
  const exact = await claimsFound(db(), within, plain, mostFound);
  const near = exact.length < few && !asked.worded ? await nearlyRight(within, asked, exact) : null;
  const found = near === null ? exact : [...exact, ...near.found];
  const pages = Math.ceil(found.length / onPage);
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), Math.max(1, pages));
  const here = found.slice((at - 1) * onPage, at * onPage);
  const [hits, debates] = await Promise.all([
    hitsOf(actor, here, near?.wanted ?? plain),
    at === 1 && "actor" in within ? listedDebates(db(), actor, asked.words, few) : [],
  ]);
  return {
    ...{ asked, hits, total: found.length, page: at, pages },
    debates: debates.map(({ id, question }) => ({ id, question })),
  };
}

/** What is found with each word taken for what it may have been meant as, beyond what was found as it is. */
async function nearlyRight(
  within: Within,
  asked: Asked,
  exact: readonly Found[],
): Promise<{ readonly found: readonly Found[]; readonly wanted: Wanted } | null> {
  const meant = await meantWords(db(), within, asked.words);
  if (meant === null) return null;
  const wanted = { written: asked.text, words: together(meant, "last") };
  const known = new Set(exact.map(({ claimId }) => claimId));
  const found = await claimsFound(db(), within, wanted, mostFound);
  return { found: found.filter(({ claimId }) => !known.has(claimId)), wanted };
}

async function hitsOf(actor: Actor | null, found: readonly Found[], wanted: Wanted): Promise<readonly Hit[]> {
  const debates = new Map<DebateId, Debate>();
  for (const id of new Set(found.map(({ debateId }) => debateId))) {
    const grant = await authorize(actor, "read", id);
    const current = grant.ok ? await currentDebate(db(), grant.value satisfies Grant) : grant;
    if (current.ok) debates.set(id, current.value.debate);
  }
  // What has been removed or made private since it was found is left out.
  const shown = found.flatMap(({ debateId, claimId, language }) => {
    const debate = debates.get(debateId);
    const claim = debate && claimOf(debate, claimId);
    if (debate === undefined || claim === undefined || !isLive(debate, claim)) return [];
    return [{ debate, claim, language, text: visibleText(claim.text) }];
  });
  const marked = await markedTexts(db(), shown, wanted);
  return shown.map(({ debate, claim, text }, i) => {
    const above = pathTo(debate, claim.id).at(-2);
    return {
      ...{ debateId: debate.id, question: debate.question, claimId: claim.id, role: claim.role },
      path: numbersTo(debate, claim.id),
      pieces: piecesOf(text, marked[i] ?? text),
      answers: above === undefined ? null : visibleText(above.text),
    };
  });
}

/** The text in pieces by the marks in its copy; whole and unmarked where the copy says something else than the text. */
function piecesOf(text: string, copy: string): readonly Piece[] {
  const pieces = copy
    .split(marks.start)
    .flatMap((part, i) => {
      const [first = "", rest = ""] = part.split(marks.end);
      return i === 0
        ? [{ text: part, marked: false }]
        : [
            { text: first, marked: true },
            { text: rest, marked: false },
          ];
    })
    .filter((piece) => piece.text !== "");
  return pieces.map((piece) => piece.text).join("") === text ? pieces : [{ text, marked: false }];
}
