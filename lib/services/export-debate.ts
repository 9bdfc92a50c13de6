import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import type { Naming } from "@/lib/formats/document-of-debate";
import type { Loss } from "@/lib/formats/format";
import type { WritableFormat } from "@/lib/formats/registry";
import type { Result } from "@/lib/result";

export interface ExportCommand {
  readonly debateId: string;
  readonly format: WritableFormat;
  readonly people: Naming;
  /** Single persons' votes, by pseudonyms. */
  readonly votes: boolean;
}

export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
  readonly fileName: string;
  readonly mediaType: string;
}

/** Writes a debate down as the actor may see it. */
export async function exportDebate(_actor: Actor | null, _command: ExportCommand): Promise<Result<Exported, Denied>> {
  throw new Error("not written yet");
}

/** The same for whoever runs the instance, with everything there is. */
export async function exportForOperator(
  _debateId: string,
  _command: Omit<ExportCommand, "debateId">,
): Promise<Result<Exported, { readonly code: "not-found" }>> {
  throw new Error("not written yet");
}
