import { readEnvironment } from "@/lib/auth/environment";
import { readSecrets } from "@/lib/db/embedded/secrets";
import { migrate } from "@/lib/db/migrate";
import { buildApp, generateClient } from "./start/build";
import { openDatabase } from "./start/database";
import { checkPort } from "./start/http";
import { doneOrNot, seconds, step } from "./start/steps.mjs";
import { aborted, stopSignal } from "./start/stop";

type Start = {
  readonly checkout: string;
  readonly folder: string;
  readonly place: { readonly port: number; readonly hosts: string[]; readonly url: string };
  readonly dev: boolean;
  /** `performance.now()` when the start began. */
  readonly since: number;
};

/** Brings up the database and the app in this process, stays until it is asked to end, and takes both down again. */
export async function serve(start: Start): Promise<void> {
  const stop = stopSignal();
  const opened: (() => Promise<void>)[] = [];
  try {
    await bringUp(start, stop, opened);
    await aborted(stop);
    console.log("\n  Stopping");
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    setTimeout(() => process.exit(1), 20_000).unref();
    for (const close of opened.reverse()) await close();
  }
}

async function bringUp(start: Start, stop: AbortSignal, opened: (() => Promise<void>)[]): Promise<void> {
  const { checkout, folder, place, dev } = start;
  await checkPort(place.hosts, place.port);
  setEnvironment(folder, place.url);

  await step("client", generateClient(checkout, stop), doneOrNot);
  stop.throwIfAborted();
  const database = await step("database", openDatabase(folder), (found) => found.outcome);
  opened.push(database.release, closeDatabase);
  process.env.DATABASE_URL = database.url;
  stop.throwIfAborted();
  await step("migrations", migrate(database.url), (names) => (names.length ? `${names.length} applied` : "none new"));
  stop.throwIfAborted();
  await step("essay", seed(), (claims) => (claims > 0 ? `${claims} claims loaded` : "there"));
  stop.throwIfAborted();
  if (!dev) await step("build", buildApp(checkout, stop), doneOrNot);
  stop.throwIfAborted();
  // Loaded late: Next reads its environment when it is imported.
  const { startApp } = await import("./start/app");
  opened.push(await step("app", startApp(checkout, place.hosts, place.port, dev), () => "ready"));
  const { startRegrouping } = await import("./start/regrouping");
  opened.push(startRegrouping());

  const link = await setupLink(place.url);
  const time = seconds(performance.now() - start.since);
  const lines = [`\n  Open ${place.url}   (${time}; Ctrl+C stops it)`];
  if (link) lines.push(`  Become the administrator: ${link}`);
  console.log(`${lines.join("\n")}\n`);
}

// Loaded late: there is no client to load before it has been generated.

async function seed(): Promise<number> {
  const { seedEssay } = await import("@/lib/services/seed");
  return seedEssay();
}

async function setupLink(origin: string): Promise<string | null> {
  const setup = await import("@/lib/auth/setup");
  return setup.setupLink(origin);
}

async function closeDatabase(): Promise<void> {
  const client = await import("@/lib/db/client");
  const limits = await import("@/lib/db/rate-limit");
  await Promise.all([client.closeDatabase(), limits.closeLimits()]);
}

/** What next-auth and the app read; what the administrator has set stays as it is. */
function setEnvironment(folder: string, url: string): void {
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.NEXTAUTH_URL ||= url;
  process.env.NEXTAUTH_SECRET ||= readSecrets(folder).nextAuthSecret;
  // What is wrong in it shall show now, not at the first sign-in.
  readEnvironment(process.env);
}
