import type { Actor } from "@/lib/access/actor";
import { type Denied, decide, type GrantOf } from "@/lib/access/grant";
import type { Verb } from "@/lib/access/verb";
import { type DebateId, isId } from "@/lib/argument/id";
import { type Database, db } from "@/lib/db/client";
import { standingOf } from "@/lib/db/standing";
import { err, type Result } from "@/lib/result";

/** Asks whether the actor may do `verb` in the debate; the grant is the proof that `lib/db` demands. */
export async function authorize<V extends Verb>(
  actor: Actor | null,
  verb: V,
  debateId: string,
  on: Database = db(),
): Promise<Result<GrantOf<V>, Denied>> {
  if (!isId(debateId)) return err({ code: "not-found" });
  return decide(actor, verb, await standingOf(on, actor, debateId as DebateId));
}
