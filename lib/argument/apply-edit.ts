import { err, ok, type Result } from "../result";
import { type Claim, limits, type Source } from "./claim";
import { claimOf, type Debate, pathTo, withClaim } from "./debate";
import type { Applied, By, Edit, EditError, SingleEdit } from "./edit";
import { checkMerge } from "./merging";
import { checkPlace } from "./place";
import { rearrange } from "./rearrange";
import { sameSources } from "./same-sources";
import type { Settings } from "./settings";
import { cleanParagraphs, cleanText, isBlank, visibleLength } from "./text";

type Outcome = Result<Applied<SingleEdit>, EditError>;
type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/**
 * The debate with one edit made, and its inverse. The same function gives the browser its optimistic view and the
 * server the truth. An edit that changes nothing gives the same debate back. Who may edit is not asked here.
 */
export function applyEdit(debate: Debate, edit: Edit, by: By): Result<Applied, EditError> {
  if (debate.settings.archived && edit.kind !== "configure") return err({ code: "archived" });
  return edit.kind === "rearrange"
    ? rearrange(debate, edit, (before, step) => applySingle(before, step, by))
    : applySingle(debate, edit, by);
}

function applySingle(debate: Debate, edit: SingleEdit, by: By): Outcome {
  switch (edit.kind) {
    case "add":
      return add(debate, edit, by);
    case "frame":
      return frame(debate, edit);
    case "configure":
      return configure(debate, edit);
    default: {
      const claim = claimOf(debate, edit.id);
      if (claim === undefined) return err({ code: "no-such-claim" });
      if (claim.version !== edit.version) return err({ code: "stale", current: claim });
      if (edit.kind === "restore") return restore(debate, claim);
      if (pathTo(debate, claim.id).some((step) => step.removed !== null)) return err({ code: "already-removed" });
      if (edit.kind === "remove") return remove(debate, claim, edit, by);
      if (edit.kind === "joint") return join(debate, claim, edit);
      if (edit.kind === "move") return move(debate, claim, edit);
      if (edit.kind === "cite") return cite(debate, claim, edit);
      return reword(debate, claim, edit);
    }
  }
}

function add(debate: Debate, edit: EditOf<"add">, by: By): Outcome {
  if (claimOf(debate, edit.id) !== undefined) return err({ code: "id-taken" });
  if (debate.claims.size >= limits.claims) return err({ code: "too-many-claims" });
  const text = cleanText(edit.text);
  const wrong = edit.sharedFrom === null ? checkText(text) : text === "" ? null : "wrong-place";
  if (wrong !== null) return err({ code: wrong });
  const sources = checkSources(edit.sources);
  if (!sources.ok) return sources;
  const misplaced = checkPlace(debate, edit);
  if (misplaced !== null) return err({ code: misplaced });
  const claim: Claim = {
    id: edit.id,
    parentId: edit.parentId,
    role: edit.role,
    text,
    position: unsigned(edit.position),
    jointGroup: edit.jointGroup ?? null,
    sharedFrom: edit.sharedFrom,
    origin: edit.origin,
    sources: sources.value,
    version: 1,
    authorId: by.actorId,
    createdAt: edit.createdAt ?? by.at,
    removed: null,
  };
  return done(debate, claim, { kind: "remove", id: claim.id, version: 1 });
}

function reword(debate: Debate, claim: Claim, edit: EditOf<"reword">): Outcome {
  if (claim.sharedFrom !== null) return err({ code: "wrong-place" });
  const text = cleanText(edit.text);
  const wrong = checkText(text);
  if (wrong !== null) return err({ code: wrong });
  const inverse: SingleEdit = { ...edit, version: claim.version + 1, text: claim.text };
  return text === claim.text ? same(debate, claim, inverse) : done(debate, next(claim, { text }), inverse);
}

function cite(debate: Debate, claim: Claim, edit: EditOf<"cite">): Outcome {
  if (claim.sharedFrom !== null) return err({ code: "wrong-place" });
  const sources = checkSources(edit.sources);
  if (!sources.ok) return sources;
  const inverse: SingleEdit = { ...edit, version: claim.version + 1, sources: claim.sources };
  return sameSources(sources.value, claim.sources)
    ? same(debate, claim, inverse)
    : done(debate, next(claim, { sources: sources.value }), inverse);
}

function move(debate: Debate, claim: Claim, edit: EditOf<"move">): Outcome {
  const { parentId, role } = edit;
  const position = unsigned(edit.position);
  const misplaced = checkPlace(debate, { id: claim.id, parentId, role, position, sharedFrom: claim.sharedFrom });
  if (misplaced !== null) return err({ code: misplaced });
  const inverse: SingleEdit = {
    kind: "move",
    id: claim.id,
    version: claim.version + 1,
    parentId: claim.parentId,
    role: claim.role,
    position: claim.position,
  };
  const stays = claim.parentId === parentId && claim.role === role && claim.position === position;
  return stays ? same(debate, claim, inverse) : done(debate, next(claim, { parentId, role, position }), inverse);
}

function join(debate: Debate, claim: Claim, { jointGroup }: EditOf<"joint">): Outcome {
  if (claim.role === "thesis") return err({ code: "cannot-combine" });
  const { id, version } = claim;
  const inverse: SingleEdit = { kind: "joint", id, version: version + 1, jointGroup: claim.jointGroup };
  return jointGroup === claim.jointGroup
    ? same(debate, claim, inverse)
    : done(debate, next(claim, { jointGroup }), inverse);
}

function remove(debate: Debate, claim: Claim, { into }: EditOf<"remove">, by: By): Outcome {
  const wrong = into === undefined ? null : checkMerge(debate, claim, into);
  if (wrong !== null) return err({ code: wrong });
  const removed = { by: by.actorId, at: by.at, ...(into !== undefined && { into }) };
  return done(debate, next(claim, { removed }), { kind: "restore", id: claim.id, version: claim.version + 1 });
}

function restore(debate: Debate, claim: Claim): Outcome {
  if (claim.removed === null) return err({ code: "not-removed" });
  const above = pathTo(debate, claim.id).slice(0, -1);
  if (above.some((step) => step.removed !== null)) return err({ code: "no-such-parent" });
  const { into } = claim.removed;
  const restored = next(claim, { removed: null });
  const back = withClaim(debate, restored);
  // The claim that stands for it may be gone by now.
  const again = into !== undefined && checkMerge(back, restored, into) === null ? { into } : {};
  return done(debate, restored, { kind: "remove", id: claim.id, version: restored.version, ...again });
}

function frame(debate: Debate, edit: EditOf<"frame">): Outcome {
  if (edit.version !== debate.version) return err({ code: "stale", current: null });
  const question = cleanText(edit.question);
  const background = cleanParagraphs(edit.background);
  if (isBlank(question)) return err({ code: "text-empty" });
  const tooLong =
    isTooLong(question, limits.questionCharacters, limits.questionStoredCharacters) ||
    isTooLong(background, limits.backgroundCharacters, limits.backgroundStoredCharacters);
  if (tooLong) return err({ code: "text-too-long" });
  const stays = question === debate.question && background === debate.background;
  const version = debate.version + (stays ? 0 : 1);
  const inverse: SingleEdit = { kind: "frame", version, question: debate.question, background: debate.background };
  if (stays) return ok({ debate, inverse, claims: [] });
  return ok({ debate: { ...debate, question, background, version }, inverse, claims: [] });
}

function configure(debate: Debate, edit: EditOf<"configure">): Outcome {
  if (edit.version !== debate.version) return err({ code: "stale", current: null });
  const settings = { ...edit.settings, language: edit.settings.language ?? debate.settings.language };
  const stays = sameSettings(settings, debate.settings);
  const version = debate.version + (stays ? 0 : 1);
  const inverse: SingleEdit = { kind: "configure", version, settings: debate.settings };
  if (stays) return ok({ debate, inverse, claims: [] });
  return ok({ debate: { ...debate, settings, version }, inverse, claims: [] });
}

/** Minus zero becomes zero, as it does on its way through JSON. */
const unsigned = (position: number): number => (position === 0 ? 0 : position);

const next = (claim: Claim, change: Partial<Claim>): Claim => ({ ...claim, ...change, version: claim.version + 1 });

const done = (debate: Debate, claim: Claim, inverse: SingleEdit): Outcome =>
  ok({ debate: withClaim(debate, claim), inverse, claims: [claim] });

/** Nothing changed, so no version was used up and the inverse is the edit's own opposite on the same version. */
const same = (debate: Debate, claim: Claim, inverse: SingleEdit): Outcome =>
  ok({ debate, inverse: { ...inverse, version: claim.version } as SingleEdit, claims: [claim] });

function checkText(text: string): "text-empty" | "text-too-long" | null {
  if (isBlank(text)) return "text-empty";
  return isTooLong(text, limits.claimCharacters, limits.claimStoredCharacters) ? "text-too-long" : null;
}

const isTooLong = (text: string, visible: number, stored: number): boolean =>
  text.length > stored || visibleLength(text) > visible;

/** Without blanks, control or invisible characters and half characters: what it shows is where it leads. */
const webAddress = /^https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}]+$/iu;

function checkSources(given: readonly Source[]): Result<readonly Source[], EditError> {
  if (given.length > limits.sources) return err({ code: "too-many-sources" });
  const sources = given.map(({ citation, locator, url, quote, mark, kind }) => ({
    citation: cleanText(citation),
    locator: locator === null || cleanText(locator) === "" ? null : cleanText(locator),
    url: url === null || url.trim() === "" ? null : url.trim(),
    quote: quote == null || isBlank(quote) ? null : cleanParagraphs(quote),
    mark: mark ?? null,
    ...(kind == null ? {} : { kind }),
  }));
  const good = sources.every(
    ({ citation, locator, url, quote, mark }) =>
      (quote ?? "").length <= limits.quoteCharacters &&
      (mark === null || (Number.isInteger(mark) && mark >= 0 && mark <= limits.claimStoredCharacters)) &&
      !isBlank(citation) &&
      citation.length <= limits.citationCharacters &&
      (locator ?? "").length <= limits.locatorCharacters &&
      (url === null || (url.length <= limits.urlCharacters && webAddress.test(url))),
  );
  return good ? ok(sources) : err({ code: "bad-source" });
}

const sameSettings = (a: Settings, b: Settings): boolean =>
  (Object.keys(b) as (keyof Settings)[]).every((key) => a[key] === b[key]);
