import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate } from "@/lib/argument/debate";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId, DebateId } from "@/lib/argument/id";
import { defaultSettings, type MemberRole, type Settings } from "@/lib/argument/settings";
import type { Result } from "@/lib/result";
import { authorize } from "@/lib/services/authorize";
import { type Committed, commitEdit, type EditRefused } from "@/lib/services/commit-edit";
import { createDebate } from "@/lib/services/create-debate";
import { currentDebate } from "@/lib/services/current-debate";
import { sql } from "./sql";

export const claimId = () => newId() as ClaimId;

/** The value of a result that the test takes for granted. */
export function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.value;
}

/** A debate with two theses, open to the world and to writers unless the settings say otherwise. */
export async function startDebate(
  owner: Actor,
  settings: Partial<Settings> = {},
): Promise<{ id: DebateId; thesis: ClaimId; other: ClaimId }> {
  const [id, thesis, other] = [newId() as DebateId, claimId(), claimId()];
  must(
    await createDebate(owner, {
      ...{ debateId: id, question: `What should be done about ${id.slice(-4)}?`, background: "" },
      settings: { ...defaultSettings, visibility: "public", openRole: "writer", ...settings },
      theses: [
        { id: thesis, text: "This should be done." },
        { id: other, text: "That should be done." },
      ],
    }),
  );
  return { id, thesis, other };
}

export const addition = (
  parentId: ClaimId | null,
  {
    id = claimId(),
    role = "support",
    text = `Because of ${id.slice(-6)}.`,
    sharedFrom = null,
    position = 1,
  }: Partial<Pick<Extract<Edit, { kind: "add" }>, "id" | "role" | "text" | "sharedFrom" | "position">> = {},
): Extract<Edit, { kind: "add" }> => ({
  ...{
    kind: "add",
    id,
    parentId,
    role,
    text: sharedFrom === null ? text : "",
    position,
    sharedFrom,
    origin: "response",
  },
  sources: [],
});

export const edited = (actor: Actor | null, debateId: DebateId, edit: Edit): Promise<Result<Committed, EditRefused>> =>
  commitEdit(actor, { debateId, commandId: newId(), edit });

/** Answers a claim and gives the new one's id. */
export async function answer(
  actor: Actor,
  debateId: DebateId,
  parentId: ClaimId | null,
  role: ClaimRole = parentId === null ? "thesis" : "support",
  text?: string,
): Promise<ClaimId> {
  const edit = addition(parentId, { role, ...(text === undefined ? {} : { text }) });
  must(await edited(actor, debateId, edit));
  return edit.id;
}

/** The debate as this process has it. */
export async function debateNow(actor: Actor, debateId: DebateId): Promise<Debate> {
  const { db } = await import("@/lib/db/client");
  return must(await currentDebate(db(), must(await authorize(actor, "read", debateId)))).debate;
}

export async function claimNow(actor: Actor, debateId: DebateId, id: ClaimId): Promise<Claim> {
  const claim = claimOf(await debateNow(actor, debateId), id);
  if (claim === undefined) throw new Error("there is no such claim");
  return claim;
}

/** Gives a person a role without asking anybody. */
export async function enrol(actor: Actor, debateId: DebateId, role: MemberRole): Promise<void> {
  await sql(
    `insert into "Membership" ("debateId", "userId", role) values ($1, $2, $3::"MemberRole")
     on conflict ("debateId", "userId") do update set role = excluded.role`,
    [debateId, actor.userId, role],
  );
}
