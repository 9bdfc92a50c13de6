import { join } from "node:path";
import { Problem } from "@/lib/db/embedded/problem.mjs";
import { readSecrets } from "@/lib/db/embedded/secrets";
import { migrate } from "@/lib/db/migrate";
import { address } from "../../start/address.mjs";
import { generateClient } from "../../start/build";
import { openDatabase } from "../../start/database";
import { aborted } from "../../start/stop";

/** What a command has to do with the database. */
export interface Session {
  /** Connects; asked once what was given has been read, so that a bad file is refused without a server. */
  readonly open: () => Promise<void>;
  /** Aborts with Ctrl+C. */
  readonly stop: AbortSignal;
  /** Where people open this site, like "http://localhost:3000". */
  readonly origin: string;
}

/** Runs the work and lets go of the database whatever becomes of it. Breaks off when `stop` aborts. */
export async function withSession(
  { checkout, folder, stop }: { readonly checkout: string; readonly folder: string; readonly stop: AbortSignal },
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const { url: origin } = address();
  process.env.NEXTAUTH_URL ||= origin;
  process.env.NEXTAUTH_SECRET ||= readSecrets(folder).nextAuthSecret;
  const opened: (() => Promise<void>)[] = [];
  let opening = Promise.resolve();
  const connect = async () => {
    await generateClient(checkout, stop);
    const database = await openDatabase(folder);
    opened.push(database.release, closeDatabase);
    process.env.DATABASE_URL = database.url;
    await migrate(database.url, join(checkout, "prisma/migrations"));
    stop.throwIfAborted();
  };
  const open = () => {
    opening = connect();
    return opening;
  };
  const cancelled = aborted(stop).then(() => Promise.reject(new Cancelled()));
  try {
    await Promise.race([work({ open, stop, origin: new URL(origin).origin }), cancelled]);
  } catch (error) {
    throw stop.aborted ? new Cancelled() : error;
  } finally {
    // A server that is just being started has to be let go of as well.
    await opening.catch(() => {});
    for (const close of opened.reverse()) await close();
  }
}

/** Ctrl+C. What was begun in the database is undone by it. */
class Cancelled extends Problem {
  override name = "Cancelled";
  constructor() {
    super("Cancelled; nothing was changed.");
  }
}

/** A statement that still runs is not waited for: it ends with its connection, and its transaction with it. */
async function closeDatabase(): Promise<void> {
  const client = await import("@/lib/db/client");
  const limits = await import("@/lib/db/rate-limit");
  const patience = new Promise((resolve) => setTimeout(resolve, 3000).unref());
  await Promise.race([Promise.all([client.closeDatabase(), limits.closeLimits()]), patience]);
}
