import { execFileSync } from "node:child_process";
import { findPostmaster } from "@/lib/db/embedded/postmaster";

/** `kill -9` of the embedded server of a data folder with all its processes, as a power cut would end them. */
export async function crashPostgres(folder: string): Promise<void> {
  const postmaster = findPostmaster(folder);
  if (postmaster === null) throw new Error("no server runs here");
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", `${postmaster.pid}`], { encoding: "utf8" })
    .trim()
    .split(/\s+/)
    .map(Number);
  for (const pid of [postmaster.pid, ...children]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended with the others.
    }
  }
  while (findPostmaster(folder) !== null) await new Promise((resolve) => setTimeout(resolve, 20));
}
