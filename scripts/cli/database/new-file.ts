import { existsSync, rmSync } from "node:fs";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { codeOf, Problem } from "@/lib/db/embedded/problem.mjs";

/** A file in the making. */
export interface NewFile {
  readonly write: (chunk: string) => Promise<void>;
  /** Gives the file its name, once it is on the disk as a whole. */
  readonly keep: () => Promise<void>;
  /** Leaves nothing behind of what was not kept. */
  readonly discard: () => Promise<void>;
}

/** A file that only its owner may read, under its name when it is complete and never before. */
export function newFile(path: string, force: boolean): NewFile {
  const taken = () =>
    new Problem(`There is a file ${path} already: choose another name, or overwrite it with --force.`);
  if (!force && existsSync(path)) throw taken();
  const draft = `${path}.${process.pid}.part`;
  let handle: FileHandle | null = null;
  // Also where the process is told to end in the middle of it.
  const swept = () => rmSync(draft, { force: true });
  const opened = async () => {
    if (handle === null) process.once("exit", swept);
    handle ??= await open(draft, "w", 0o600).catch((error) => {
      throw new Problem(`${path} cannot be written (${codeOf(error)}).`);
    });
    return handle;
  };
  return {
    write: async (chunk) => {
      const to = await opened();
      await to.writeFile(chunk);
    },
    keep: async () => {
      const whole = await opened();
      await whole.sync();
      await whole.close();
      handle = null;
      process.off("exit", swept);
      if (force) return rename(draft, path);
      await link(draft, path).catch((error) => {
        if (codeOf(error) === "EEXIST") throw taken();
        return rename(draft, path);
      });
    },
    discard: async () => {
      await handle?.close();
      await rm(draft, { force: true });
    },
  };
}
