declare const brand: unique symbol;
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Ids are UUIDs in lower case, made by whoever makes the thing (version 7, so that they sort by creation). */
export type DebateId = Branded<"DebateId">;
export type ClaimId = Branded<"ClaimId">;
export type UserId = Branded<"UserId">;
/** Names one command of one client; the same command sent twice is done once. */
export type CommandId = Branded<"CommandId">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a string from outside has an id's form. */
export const isId = (value: string): boolean => uuid.test(value);
