import { sql } from "./sql";

// In the order in which they refer to one another.
const tables = [
  ...["Debate", "Membership", "Invite", "Claim", "Source", "DebateEvent", "Vote", "Tally", "Suggestion"],
  ...["Comment", "Flag", "ModerationDecision", "Follow", "Notification", "SourceVote"],
];

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
    // What the database makes of the rest cannot be put back, and need not be.
    const [{ names = "" } = {}] = await sql<{ names: string }>(
      `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    kept.push(
      `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", '${rows}');`,
    );
  }
  const all = `begin; delete from "Debate" where id = '${debateId}'; ${kept.join("\n")} commit;`;
  return { putBack: async () => void (await sql(all)) };
}
