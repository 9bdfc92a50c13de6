import type { UserId } from "../argument/id";

/** The signed-in person a request comes from; a stranger is null. */
export interface Actor {
  readonly userId: UserId;
  readonly name: string;
  readonly isAdmin: boolean;
}
