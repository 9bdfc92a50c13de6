import { sql } from "./sql";

// In the order in which they refer to one another.
const tables = ["Debate", "Membership", "Invite", "Claim", "Source", "DebateEvent", "Vote", "Tally", "Suggestion"];

/** Everything the database has of a debate, ready to be put back in place of what has become of it. */
export async function rowsOf(debateId: string): Promise<{ putBack: () => Promise<void> }> {
  const kept: string[] = [];
  for (const table of tables) {
    const key = table === "Debate" ? "id" : "debateId";
    const [found] = await sql<{ rows: string }>(
      `select coalesce(jsonb_agg(t), '[]')::text as rows from "${table}" t where t."${key}" = $1`,
      [debateId],
    );
    const rows = (found?.rows ?? "[]").replaceAll("'", "''");
    kept.push(`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", '${rows}');`);
  }
  const all = `begin; delete from "Debate" where id = '${debateId}'; ${kept.join("\n")} commit;`;
  return { putBack: async () => void (await sql(all)) };
}
