import type { Verb } from "@/lib/access/verb";
import type { UserId } from "@/lib/argument/id";
import type { DebateView } from "@/lib/argument/view";

/** A debate as this reader may see it, and what this reader may do there. */
export interface DebateReading {
  readonly view: DebateView;
  readonly verbs: readonly Verb[];
  readonly signedIn: boolean;
  readonly actorId: UserId | null;
  readonly votingOpen: boolean;
  /** When it was read, by the server's clock; milliseconds since 1970. */
  readonly readAt: number;
}
