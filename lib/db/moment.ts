import type { Debate } from "../argument/debate";

/** A point in a debate's log: its newest event's number and time. The time tells two logs with the same numbers apart. */
export interface Moment {
  readonly seq: number;
  /** Milliseconds since 1970; when the debate was made, where nothing has happened since. */
  readonly at: number;
}

/** A debate as it stood at a moment. */
export interface LiveDebate extends Moment {
  readonly debate: Debate;
}
