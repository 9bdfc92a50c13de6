import { Client } from "pg";
import { type Account, databaseAccount } from "./account";
import { postgresBinaries, program } from "./binaries";
import { adminName, clusterFolder, createCluster, lastLine, majorVersion } from "./cluster";
import { openFolder } from "./folder.mjs";
import { rememberedPort } from "./port";
import { findPostmaster, lastWords, startPostmaster, stopPostmaster } from "./postmaster";
import { Problem } from "./problem.mjs";
import { run } from "./run";
import { readSecrets, type Secrets } from "./secrets";
import { writeSettings } from "./settings";

/** A hold on the embedded server: it runs at least until `release`. */
export type Hold = {
  /** Connects as the app's role to the app's database. */
  readonly url: string;
  /** Connects as the superuser to the maintenance database; for tests and care of the server. */
  readonly adminUrl: string;
  /** Whether the server ran already: left behind by a killed process, or held by another one. */
  readonly found: boolean;
  /** Gives the hold back, and stops the server unless another process holds it too. */
  readonly release: () => Promise<void>;
};

const holder = "rejoinder holder";

/**
 * Finds or starts the embedded server of a data folder, creating its data first where there is none, and holds it.
 * A hold is an open connection, so that the hold of a process that was killed ends with it.
 */
export async function holdServer(dataFolder: string): Promise<Hold> {
  const folder = openFolder(dataFolder);
  const secrets = readSecrets(folder);
  const account = databaseAccount();
  const binaries = postgresBinaries(folder, majorVersion(folder));
  const running = await connectToRunning(folder, secrets);
  const connection = running ?? (await startAndConnect(folder, binaries, account, secrets));
  // The loss of the server shows in the app's own connections; here it only must not end the process.
  connection.on("error", () => {});
  await createRoleAndDatabase(connection, secrets);
  return {
    url: url("rejoinder", secrets.databasePassword, connection.port, "rejoinder"),
    adminUrl: url(adminName, secrets.databaseAdminPassword, connection.port, "postgres"),
    found: running !== null,
    release: async () => {
      const last = await isLastHolder(connection);
      await connection.end().catch(() => {});
      if (last) await stopPostmaster(folder, binaries, account);
    },
  };
}

/** A connection to the server that runs on this very folder, or null. */
async function connectToRunning(folder: string, secrets: Secrets): Promise<Client | null> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const postmaster = findPostmaster(folder);
    if (!postmaster) return null;
    const client = new Client({
      connectionString: url(adminName, secrets.databaseAdminPassword, postmaster.port, "postgres"),
      application_name: holder,
      connectionTimeoutMillis: 5000,
      statement_timeout: 0,
    });
    try {
      await client.connect();
      return client;
    } catch {
      // It is starting, recovering or stopping.
      await client.end().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Problem(
    `A database server runs on ${clusterFolder(folder)} but does not answer: stop it, then start again.`,
  );
}

async function startAndConnect(folder: string, binaries: string, account: Account, secrets: Secrets): Promise<Client> {
  await checkThatItRuns(folder, binaries, account);
  if (!majorVersion(folder)) await createCluster(folder, binaries, account, secrets);
  for (let attempt = 1; ; attempt++) {
    writeSettings(clusterFolder(folder), await rememberedPort(folder), account);
    const outcome = await startPostmaster(folder, binaries, account);
    // Also when the start failed: another process may have been quicker.
    const client = await connectToRunning(folder, secrets);
    if (client) return client;
    if (attempt === 3) throw new Problem(`The database did not start: ${lastWords(folder, outcome)}.`);
  }
}

async function checkThatItRuns(folder: string, binaries: string, account: Account): Promise<void> {
  const { code, output } = await run(program(binaries, "postgres"), ["--version"], account, folder);
  if (code === 0) return;
  if (code === "EACCES" && account) {
    throw new Problem(
      `PostgreSQL does not run as root, and the account "nobody" that it runs as instead cannot reach ${folder}: name a folder in REJOINDER_DATA that every account may pass through to, or start Rejoinder as an ordinary user.`,
    );
  }
  throw new Problem(
    `The embedded PostgreSQL does not run on this system (${lastLine(output, code)}): set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}

/** The app's role owns its database and has no other right, so that a hole in the app is not a hole in the server. */
async function createRoleAndDatabase(admin: Client, secrets: Secrets): Promise<void> {
  // One process at a time: PostgreSQL refuses two that change the same row of its catalogs at once.
  await admin.query("select pg_advisory_lock($1)", [making]);
  try {
    const has = async (what: string) => (await admin.query(what)).rows.length > 0;
    if (await has("select 1 from pg_database where datname = 'rejoinder'")) return;
    const password = admin.escapeLiteral(secrets.databasePassword);
    if (!(await has("select 1 from pg_roles where rolname = 'rejoinder'")))
      await admin.query(`create role rejoinder login password ${password}`);
    await admin.query("revoke connect on database postgres from public");
    // Last, since it says that all of this was done.
    await admin.query("create database rejoinder owner rejoinder");
  } finally {
    await admin.query("select pg_advisory_unlock($1)", [making]).catch(() => {});
  }
}

/** The advisory lock of whoever makes role and database; no other lock of this server has the number. */
const making = 741_852;

async function isLastHolder(connection: Client): Promise<boolean> {
  try {
    const { rows } = await connection.query(
      "select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()",
      [holder],
    );
    return rows.length === 0;
  } catch {
    return true;
  }
}

function url(role: string, password: string, port: number, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}
