import type { ClaimId } from "@/lib/argument/id";
import type { Tally } from "@/lib/argument/vote";
import type { NotRead } from "@/lib/formats/read-document";
import { ok, type Result } from "@/lib/result";
import type { ImportPlan } from "@/lib/services/import-plan";
import type { Answers, PlannedFile } from "./task";
import type { RawText } from "./text/text-file";

// A plan may hold a hundred thousand claims. Taking them over from another process all at once would hold everybody up, so they
// come in portions, each taken when the one before has been.

type Answer = Result<Answers[keyof Answers], NotRead> | RawText;

interface Lists {
  people: ImportPlan["people"][number][];
  additions: ImportPlan["additions"][number][];
  votes: ImportPlan["votes"][number][];
  tallies: [ClaimId, Tally][];
  redirects: ImportPlan["redirects"][number][];
}

export type Portion =
  /** Comes first, its lists empty. */
  | { readonly is: "start"; readonly answer: Answer }
  | { readonly is: "part"; readonly rows: Partial<Lists> }
  | { readonly is: "end" };

const rowsOfPortion = 2000;

export function* portionsOf(answer: Answer): Generator<Portion> {
  if (answer.ok && "plan" in answer.value) {
    const { format, plan } = answer.value;
    yield { is: "start", answer: ok({ format, plan: { ...plan, ...nothing(), tallies: new Map() } }) };
    const { people, additions, votes, tallies, redirects } = plan;
    for (const some of slices(people)) yield { is: "part", rows: { people: some } };
    for (const some of slices(additions)) yield { is: "part", rows: { additions: some } };
    for (const some of slices(votes)) yield { is: "part", rows: { votes: some } };
    for (const some of slices(redirects)) yield { is: "part", rows: { redirects: some } };
    for (const some of slices([...tallies])) yield { is: "part", rows: { tallies: some } };
  } else yield { is: "start", answer };
  yield { is: "end" };
}

/** Puts portions together again. */
export class Assembly {
  #answer: Answer | null = null;
  readonly #lists: Lists = nothing();

  /** The whole, once the last portion is there. */
  take(portion: Portion): Answer | null {
    if (portion.is === "start") this.#answer = portion.answer;
    if (portion.is === "part") {
      const { people = [], additions = [], votes = [], tallies = [], redirects = [] } = portion.rows;
      this.#lists.people.push(...people);
      this.#lists.additions.push(...additions);
      this.#lists.votes.push(...votes);
      this.#lists.tallies.push(...tallies);
      this.#lists.redirects.push(...redirects);
    }
    if (portion.is !== "end" || this.#answer === null) return null;
    if (!this.#answer.ok || !("plan" in this.#answer.value)) return this.#answer;
    return ok(this.#whole(this.#answer.value));
  }

  #whole({ format, plan }: PlannedFile): PlannedFile {
    const { tallies, ...lists } = this.#lists;
    return { format, plan: { ...plan, ...lists, tallies: new Map(tallies) } };
  }
}

const nothing = (): Lists => ({ people: [], additions: [], votes: [], tallies: [], redirects: [] });

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += rowsOfPortion) yield all.slice(from, from + rowsOfPortion);
}
