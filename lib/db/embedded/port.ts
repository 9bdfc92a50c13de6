import { randomInt } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Problem } from "./problem.mjs";

/**
 * A port of the loopback that is free now: the one remembered in the data folder, else a new one, remembered.
 * Taken from 20000–29999, below the ports a system hands out for outgoing connections, so that it stays free.
 */
export async function rememberedPort(folder: string): Promise<number> {
  const path = join(folder, "database-port");
  const remembered = read(path);
  if (remembered && (await isFree(remembered))) return remembered;
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = randomInt(20_000, 30_000);
    if (!(await isFree(port))) continue;
    writeFileSync(path, `${port}\n`);
    return port;
  }
  throw new Problem("No free port between 20000 and 29999 was found for the database on 127.0.0.1.");
}

/** Whether nobody listens on the port of the given address. */
export function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

function read(path: string): number | null {
  try {
    const port = Number(readFileSync(path, "utf8"));
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : null;
  } catch {
    return null;
  }
}
