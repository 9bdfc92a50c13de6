import type { Claim } from "./claim";
import type { Frame } from "./debate";
import type { ClaimId, UserId } from "./id";
import type { Tally, Vote } from "./vote";

/** What one reader is given of a debate, ready to be sent: nothing in it is hidden from that reader. */
export interface DebateView extends Frame {
  /** The number of the newest edit it shows. */
  readonly seq: number;
  /** Live claims in no particular order; `stratify` makes a `Debate` of them. */
  readonly claims: readonly Claim[];
  /** The authors of those claims. */
  readonly people: Readonly<Record<UserId, Person>>;
  /** Claims whose votes this reader may not see yet; they have no tally and no strength here. */
  readonly concealed: readonly ClaimId[];
  /** Counts by claim (relevance by place); claims nobody voted on are left out. */
  readonly tallies: Readonly<Record<ClaimId, Tally>>;
  /** In [0,1]; of every live claim that is not concealed and shares nothing. */
  readonly strengths: Readonly<Record<ClaimId, number>>;
  /** The reader's own votes. */
  readonly votes: Readonly<Record<ClaimId, Vote>>;
  /** From claims that were merged away to those found in their stead. */
  readonly redirects: Readonly<Record<ClaimId, ClaimId>>;
  /** Voters of the labelled sample panel with votes in this debate; 0 where there is none. */
  readonly sampleVoters: number;
  /** How many comments stand at a claim; claims nobody said anything about are left out. */
  readonly comments?: Readonly<Record<ClaimId, number>>;
}

export interface Person {
  readonly name: string;
  readonly isSample: boolean;
}
