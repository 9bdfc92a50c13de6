import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A fingerprint of the contents of files and folders; what does not exist counts as absent. */
export function fingerprint(checkout: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) add(hash, checkout, path);
  return hash.digest("hex");
}

/**
 * Does the work unless its result, marked with the fingerprint of its sources, is there already. The work is told how to
 * look again, should it have had to wait for somebody who does the same.
 * What changed while the work went on is not in the mark: the next start does it again.
 */
export async function unlessDone(
  mark: string,
  from: () => string,
  work: (isDone: () => boolean) => Promise<void>,
): Promise<boolean> {
  const before = from();
  const isDone = () => existsSync(mark) && readFileSync(mark, "utf8") === before;
  if (isDone()) return false;
  await work(isDone);
  writeFileSync(mark, before);
  return true;
}

function add(hash: ReturnType<typeof createHash>, checkout: string, path: string): void {
  const full = join(checkout, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) if (name !== "generated") add(hash, checkout, join(path, name));
    return;
  }
  hash.update(path).update("\0").update(readFileSync(full)).update("\0");
}
