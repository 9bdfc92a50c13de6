import type { Actor } from "@/lib/access/actor";
import type { DebateId } from "@/lib/argument/id";
import type { Settings } from "@/lib/argument/settings";
import type { DebateDocument } from "@/lib/formats/document";
import type { ParseFault } from "@/lib/formats/format";
import type { Result } from "@/lib/result";

export interface ImportCommand {
  /** Made by the client; the same import sent twice is made once. */
  readonly debateId: string;
  readonly document: DebateDocument;
  /** `semantics` counts where the document names none. */
  readonly settings: Settings;
  /** Whether authors, voters and votes come along; else the importer is the author of everything. */
  readonly votes: boolean;
}

/** Claims and votes written so far. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

/** `unfit`: the document cannot become a debate; the fault says where and why. */
export type ImportRefused =
  | { readonly code: "signed-out" | "not-found" | "id-taken" | "cancelled" }
  | { readonly code: "unfit"; readonly fault: ParseFault };

export interface Imported {
  readonly debateId: DebateId;
  readonly claims: number;
  readonly votes: number;
}

/** Makes a debate of a document, all of it or nothing; whoever imports it owns it. */
export async function importDebate(
  _actor: Actor | null,
  _command: ImportCommand,
  _watch: { readonly onProgress?: (progress: ImportProgress) => void; readonly signal?: AbortSignal } = {},
  _now: number = Date.now(),
): Promise<Result<Imported, ImportRefused>> {
  throw new Error("not written yet");
}
