import type { Actor } from "@/lib/access/actor";
import type { Denied } from "@/lib/access/grant";
import { isId } from "@/lib/argument/id";
import { db } from "@/lib/db/client";
import { type KeptVersion, versionsOf, versionText } from "@/lib/db/essay-versions";
import { essayById } from "@/lib/db/essays";
import { err, ok, type Result } from "@/lib/result";
import { authorize } from "./authorize";
import type { EssayOf, NoSuchEssay } from "./essays";

export interface EssayVersions {
  /** The newest first. */
  readonly kept: readonly KeptVersion[];
  /** The words of the one that was asked for; null where there is none of that number, or none was asked for. */
  readonly shown: { readonly version: number; readonly text: string } | null;
}

/** The texts that an essay had before, for those who see all of the one it has. */
export async function readVersions(
  actor: Actor | null,
  { debateId, essayId, version = null }: EssayOf & { readonly version?: number | null },
): Promise<Result<EssayVersions, Denied | NoSuchEssay>> {
  const grant = await authorize(actor, "write", debateId);
  if (!grant.ok) return grant;
  const essay = isId(essayId) ? await essayById(db(), grant.value, essayId) : null;
  if (essay === null || essay.removed) return err({ code: "no-such-essay" });
  const text = version === null ? null : await versionText(db(), grant.value, essay.id, version);
  return ok({
    kept: await versionsOf(db(), grant.value, essay.id),
    shown: version === null || text === null ? null : { version, text },
  });
}
