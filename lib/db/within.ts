import type { Actor } from "../access/actor";
import type { Grant } from "../access/grant";
import { Prisma } from "./generated/client";

/** Where to look: in the debate of a grant, or in all that lists may show an actor. */
export type Within = Grant<"read"> | { readonly actor: Actor | null };

/**
 * Whether a debate is one of these, as a condition. Of the rule of `lib/access` for "read" it leaves out unlisted debates
 * of others: nobody comes upon those without their address.
 */
export function readable(within: Within, debateId: Prisma.Sql): Prisma.Sql {
  if ("debateId" in within) return Prisma.sql`${debateId} = ${within.debateId}::uuid`;
  const { actor } = within;
  if (actor === null) return Prisma.sql`${debateId} IN (SELECT "id" FROM "Debate" WHERE "visibility" = 'public')`;
  return Prisma.sql`${debateId} IN (
    SELECT "id" FROM "Debate" WHERE "visibility" = 'public'
    UNION SELECT "debateId" FROM "Membership" WHERE "userId" = ${actor.userId}::uuid)`;
}
