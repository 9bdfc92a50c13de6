import { v7 as newId } from "uuid";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import type { Verdict } from "@/lib/argument/vote";
import { sql } from "./sql";

/** People who vote alike: what the `person`-th of them says of the `claim`-th claim; null: nothing. */
export interface Camp {
  readonly size: number;
  readonly says: (claim: number, person: number) => Verdict | null;
}

/** Lets camps vote on claims, past the app, and counts as it does. Gives the people, camp by camp. */
export async function crowd(debateId: DebateId, claims: readonly ClaimId[], camps: readonly Camp[]): Promise<UserId[]> {
  const people: UserId[] = [];
  const [voters, on, verdicts]: [string[], string[], number[]] = [[], [], []];
  for (const { size, says } of camps) {
    for (let i = 0; i < size; i++) {
      const person = newId() as UserId;
      people.push(person);
      for (const [c, claim] of claims.entries()) {
        const verdict = says(c, i);
        if (verdict === null) continue;
        voters.push(person);
        on.push(claim);
        verdicts.push(verdict);
      }
    }
  }
  await sql(`insert into "User" (id, name) select id, 'Somebody' from unnest($1::uuid[]) as p (id)`, [people]);
  await sql(
    `insert into "Vote" ("debateId", "claimId", "userId", "verdict")
     select $1, claim, person, verdict from unnest($2::uuid[], $3::uuid[], $4::smallint[]) as v (claim, person, verdict)`,
    [debateId, on, voters, verdicts],
  );
  await sql(
    `update "Tally" t set "agree" = v.agree, "unsure" = v.unsure, "disagree" = v.disagree, "changedAt" = clock_timestamp()
     from (select v."claimId", count(*) filter (where verdict = 1) as agree, count(*) filter (where verdict = 0) as unsure,
         count(*) filter (where verdict = -1) as disagree
       from "Vote" v join "Claim" c on c."debateId" = v."debateId" and c.id = v."claimId" and c."authorId" <> v."userId"
       where v."debateId" = $1 group by 1) v
     where t."debateId" = $1 and t."claimId" = v."claimId"`,
    [debateId],
  );
  return people;
}

/** Two camps of a size that agree on the last claim, and on every other one say the opposite of each other. */
export const twoCamps = (size: number, claims: number): readonly Camp[] =>
  ([1, -1] as const).map((side) => ({
    size: side === 1 ? size : size + 2,
    says: (claim, person) => {
      if (claim === claims - 1) return 1;
      // Here and there somebody says nothing or the opposite, so that people do not stand on one spot.
      const whim = (claim * 7 + person * 5) % 11;
      return whim === 0 ? null : whim === 1 ? (-side as Verdict) : side;
    },
  }));
