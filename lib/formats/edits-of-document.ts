import { applyEdit } from "../argument/apply-edit";
import { emptyDebate, type Frame } from "../argument/debate";
import type { By, Edit } from "../argument/edit";
import { type ClaimId, type DebateId, isId } from "../argument/id";
import { defaultSettings } from "../argument/settings";
import { cleanText } from "../argument/text";
import { err, ok, type Result } from "../result";
import { checkDocument } from "./check-document";
import type { DebateDocument, DocumentClaim } from "./document";
import { atPath, type FaultCode, type ParseFault } from "./format";
import { numbersOf } from "./outline-numbers";

export type Addition = Extract<Edit, { kind: "add" }>;

/** An edit that makes one claim of a document. */
interface Planned {
  readonly edit: Addition;
  readonly claim: DocumentClaim;
}

/**
 * The edits that make a document's claims, in an order in which each can be made: parents before answers, definitions
 * before the places that show them. Keys and joint words that are UUIDs stay what they are. What an edit says by itself
 * (texts, sources) is checked by making it; how claims stand to each other, by `checkDocument`. The fault's path is the
 * outline number.
 * @param newId makes UUIDs
 */
export function editsOf(document: DebateDocument, newId: () => string): Result<readonly Planned[], ParseFault> {
  const steps = editsInSteps(document, newId);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same a few hundred claims at a time, for whoever has other things to do in between. */
export function* editsInSteps(
  document: DebateDocument,
  newId: () => string,
): Generator<undefined, Result<readonly Planned[], ParseFault>> {
  const checked = checkDocument(document);
  if (!checked.ok) return checked;
  const numbers = numbersOf(document);
  const idOf = idsFor(newId);
  const joint = jointIds(newId);
  const positions = new Map<string | null, number>();
  const definitions: Planned[] = [];
  const places: Planned[] = [];
  for (const [i, claim] of document.claims.entries()) {
    if (i % 500 === 499) yield;
    const position = (positions.get(claim.parent) ?? 0) + 1;
    positions.set(claim.parent, position);
    const edit: Addition = {
      ...{ kind: "add", id: idOf(claim.key), parentId: claim.parent === null ? null : idOf(claim.parent) },
      ...{ role: claim.role, text: claim.text, position, origin: claim.origin, sources: claim.sources },
      sharedFrom: claim.shows === null ? null : idOf(claim.shows),
      ...(claim.joint === null ? {} : { jointGroup: joint(claim, claim.joint) }),
      ...(claim.createdAt === null ? {} : { createdAt: claim.createdAt }),
    };
    const made = madeAlone(edit);
    if (!made.ok) return err({ ...made.error, ...atPath(numbers.get(claim.key) ?? claim.key) });
    (claim.shows === null ? definitions : places).push({ edit: made.value, claim });
  }
  return ok([...definitions, ...places]);
}

const alone = emptyDebate({
  ...{ id: "" as DebateId, question: "", background: "", settings: defaultSettings, version: 1 },
});
const nobody = { actorId: "", at: 0 } as By;
/** Up to the year 9999: what comes after is written with six digits, which not every database reads. */
const latest = 253_402_300_799_999;

/** The edit with its words as they are stored, after it was made as a thesis in a debate without another claim. */
function madeAlone(edit: Addition): Result<Addition, Pick<ParseFault, "code" | "detail">> {
  const fault = (code: FaultCode, detail = "") => err({ code, detail });
  const { createdAt } = edit;
  if (createdAt !== undefined && !(Number.isInteger(createdAt) && createdAt >= 0 && createdAt <= latest))
    return fault("bad-time", `${createdAt}`);
  const shows = edit.sharedFrom !== null;
  if (shows && cleanText(edit.text) !== "") return fault("wrong-place");
  const thesis = {
    ...edit,
    parentId: null,
    role: "thesis",
    sharedFrom: null,
    text: shows ? "shown" : edit.text,
  } as const;
  const made = applyEdit(alone, thesis, nobody);
  if (made.ok)
    return ok({
      ...edit,
      text: shows ? "" : (made.value.claims[0]?.text ?? ""),
      sources: made.value.claims[0]?.sources ?? [],
    });
  switch (made.error.code) {
    case "text-empty":
    case "too-many-sources":
    case "bad-source":
      return fault(made.error.code);
    case "text-too-long":
      return fault("text-too-long", excerpt(edit.text));
    default:
      throw new Error(`a claim alone was refused: ${made.error.code}`);
  }
}

function idsFor(newId: () => string): (key: string) => ClaimId {
  const ids = new Map<string, ClaimId>();
  return (key) => {
    const id = ids.get(key) ?? ((isId(key) ? key : newId()) as ClaimId);
    ids.set(key, id);
    return id;
  };
}

/** One UUID for each word among the siblings of one role: the same word elsewhere joins other claims. */
function jointIds(newId: () => string): (claim: DocumentClaim, word: string) => string {
  const ids = new Map<string, string>();
  return ({ parent, role }, word) => {
    if (isId(word)) return word;
    const among = JSON.stringify([parent, role, word]);
    const id = ids.get(among) ?? newId();
    ids.set(among, id);
    return id;
  };
}

/** The question and the background as a debate stores them. */
export function framed(document: DebateDocument): Result<Pick<Frame, "question" | "background">, ParseFault> {
  const given = (background: string) =>
    ({ kind: "frame", version: 1, question: document.question, background }) as const;
  const made = applyEdit(alone, given(document.background), nobody);
  if (made.ok) return ok({ question: made.value.debate.question, background: made.value.debate.background });
  if (made.error.code === "text-empty") return err({ code: "missing-title", detail: "", ...atPath("question") });
  const path = applyEdit(alone, given(""), nobody).ok ? "background" : "question";
  return err({ code: "text-too-long", detail: excerpt(document[path]), ...atPath(path) });
}

const excerpt = (text: string): string => `${text.slice(0, 60).trim()}…`;
