import { join } from "node:path";
import { dataFolder } from "@/lib/db/embedded/folder.mjs";
import { holdServer } from "@/lib/db/embedded/server";
import { migrate } from "@/lib/db/migrate";

// `npx tsx scripts/database.ts`: the embedded database of this checkout, for psql or a test by hand, until Ctrl+C.
const checkout = join(import.meta.dirname, "..");
const server = await holdServer(dataFolder(checkout));
await migrate(server.url, join(checkout, "prisma/migrations"));
console.log(server.url);

const end = async () => {
  clearInterval(staying);
  await server.release();
};
const staying = setInterval(() => {}, 60_000);
process.once("SIGINT", end).once("SIGTERM", end);
