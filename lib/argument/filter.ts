import type { Claim, ClaimRole } from "./claim";
import { isContested } from "./contest";
import { claimOf, type Debate, definitionOf, liveList } from "./debate";
import { says, wordsOf } from "./find";
import { type ClaimId, isId, type UserId } from "./id";
import type { Tally, Vote } from "./vote";

export const conditions = ["unvoted", "contested", "unsourced", "new"] as const;
export type Condition = (typeof conditions)[number];

const roles = ["thesis", "support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** Which claims one wants to see: those for which all of it is true. */
export interface Filter {
  readonly show: ReadonlySet<Condition>;
  /** One of these; none: any. */
  readonly roles: ReadonlySet<ClaimRole>;
  readonly by: UserId | null;
  /** Words that a claim says, all of them. */
  readonly text: string;
}

/** What the conditions are about: votes as the reader may see them, and when the reader was here before. */
export interface FilterReading {
  readonly actorId: UserId | null;
  readonly tallyOf: (id: ClaimId) => Tally;
  readonly voteOf: (id: ClaimId) => Vote;
  /** Milliseconds since 1970; null: nothing is new. */
  readonly since: number | null;
}

export interface Filtered {
  readonly matching: ReadonlySet<ClaimId>;
  /** The claims above those that do not match themselves: their context. */
  readonly context: ReadonlySet<ClaimId>;
  /** Live claims, matching or not. */
  readonly total: number;
}

export const noFilter: Filter = { show: new Set(), roles: new Set(), by: null, text: "" };

export const isOff = ({ show, roles, by, text }: Filter): boolean =>
  show.size === 0 && roles.size === 0 && by === null && wordsOf(text).length === 0;

/**
 * Goes once through the live claims of a debate. Those in `staying` match whatever the filter says: what one reads does
 * not go away because one has voted on it.
 */
export function filterClaims(
  debate: Debate,
  filter: Filter,
  reading: FilterReading,
  staying: ReadonlySet<ClaimId> = new Set(),
): Filtered {
  const matches = matcher(debate, filter, reading);
  const [matching, context] = [new Set<ClaimId>(), new Set<ClaimId>()];
  const live = liveList(debate);
  for (const claim of live) {
    if (!staying.has(claim.id) && !matches(claim)) continue;
    matching.add(claim.id);
    // Claims come after those above them: what stands above one that is kept is kept already.
    for (let above = claim.parentId; above !== null && !matching.has(above) && !context.has(above); ) {
      context.add(above);
      above = claimOf(debate, above)?.parentId ?? null;
    }
  }
  return { matching, context, total: live.length };
}

/**
 * Where a claim is shown a second time, its words, sources and votes are those of its definition; author and date are of
 * the place. A vote is missing where the reader has none and it would count: not on one's own claims, nor where a claim
 * is only shown.
 */
function matcher(debate: Debate, { show, roles, by, text }: Filter, reading: FilterReading) {
  const words = wordsOf(text);
  const { actorId, since, tallyOf, voteOf } = reading;
  const holds: Readonly<Record<Condition, (claim: Claim, definition: Claim) => boolean>> = {
    unvoted: (claim, definition) =>
      claim === definition && claim.authorId !== actorId && voteOf(claim.id).verdict === null,
    contested: (_, definition) => isContested(tallyOf(definition.id)),
    unsourced: (_, definition) => definition.sources.length === 0,
    new: (claim) => since !== null && claim.createdAt > since && claim.authorId !== actorId,
  };
  const asked = [...show].map((condition) => holds[condition]);
  return (claim: Claim): boolean => {
    if (roles.size > 0 && !roles.has(claim.role)) return false;
    if (by !== null && claim.authorId !== by) return false;
    const definition = definitionOf(debate, claim) ?? claim;
    return asked.every((condition) => condition(claim, definition)) && says(debate, claim, words);
  };
}

/** The longest text that an address carries; nobody looks for more. */
const mostText = 200;

/** What an address asks for (`show=unvoted,contested&roles=…&by=…&text=…`); what it says of nothing known is passed over. */
export function readFilter(params: Pick<URLSearchParams, "get" | "getAll">): Filter {
  const listed = <Name extends string>(name: string, known: readonly Name[]): ReadonlySet<Name> => {
    const given = params.getAll(name).flatMap((value) => value.split(","));
    return new Set(known.filter((one) => given.includes(one)));
  };
  const by = params.get("by") ?? "";
  return {
    show: listed("show", conditions),
    roles: listed("roles", roles),
    by: isId(by) ? (by as UserId) : null,
    text: (params.get("text") ?? "").slice(0, mostText),
  };
}

export const filterNames = ["show", "roles", "by", "text"] as const;

/** The parameters by which an address asks for a filter; none for what it does not ask. */
export function filterParams({ show, roles: asked, by, text }: Filter): readonly (readonly [string, string])[] {
  const listed = <Name>(known: readonly Name[], chosen: ReadonlySet<Name>) => known.filter((one) => chosen.has(one));
  return [
    ["show", listed(conditions, show).join(",")] as const,
    ["roles", listed(roles, asked).join(",")] as const,
    ["by", by ?? ""] as const,
    ["text", text.trim()] as const,
  ].filter(([, value]) => value !== "");
}
