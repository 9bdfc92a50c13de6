import type { Result } from "@/lib/result";

export interface RestoreRefused {
  readonly code: "not-empty" | "not-a-backup" | "newer-backup" | "damaged";
  /** What was found instead; English, for whoever runs the instance. */
  readonly detail: string;
  /** From 1. */
  readonly line: number | null;
}

/** Puts a backup into a migrated database, all of it or nothing. */
export async function restore(
  _lines: AsyncIterable<string>,
  _options: { readonly replace: boolean },
): Promise<Result<{ readonly rows: number }, RestoreRefused>> {
  throw new Error("not written yet");
}
