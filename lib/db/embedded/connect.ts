import { Client } from "pg";
import { codeOf, Problem } from "./problem.mjs";

/** Connects to the database of a URL, or says in one sentence why that cannot be done. The password is never shown. */
export async function connect(url: string): Promise<Client> {
  const place = placeOf(url);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: "rejoinder" });
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw new Problem(reason(codeOf(error), place));
  }
  client.on("error", () => {});
  return client;
}

type Place = { readonly server: string; readonly database: string; readonly role: string };

function placeOf(text: string): Place {
  try {
    const url = new URL(text);
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error("another protocol");
    return {
      server: url.host,
      database: decodeURIComponent(url.pathname.slice(1)),
      role: decodeURIComponent(url.username),
    };
  } catch {
    throw new Problem(
      "DATABASE_URL is not a PostgreSQL address: write it like postgresql://user:password@host:5432/database.",
    );
  }
}

function reason(code: string | null, { server, database, role }: Place): string {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `DATABASE_URL names a server that cannot be found: ${server}.`;
    case "28P01":
    case "28000":
      return `The PostgreSQL server ${server} refuses the user "${role}" of DATABASE_URL: check its name, its password and the server's pg_hba.conf.`;
    case "3D000":
      return `The PostgreSQL server ${server} has no database "${database}": create it, then start again.`;
    case "42501":
      return `The user "${role}" of DATABASE_URL may not connect to the database "${database}" on ${server}.`;
    case "53300":
      return `The PostgreSQL server ${server} has no connection left: close some, or raise its max_connections.`;
    default:
      return `No PostgreSQL server answers at ${server}, which DATABASE_URL names (${code ?? "no answer in 10 seconds"}).`;
  }
}
