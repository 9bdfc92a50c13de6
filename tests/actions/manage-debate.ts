import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { DebateId } from "@/lib/argument/id";
import { defaultSettings, type MemberRole, type Settings } from "@/lib/argument/settings";
import { db } from "@/lib/db/client";
import { putMember } from "@/lib/db/memberships";
import { createDebate } from "@/lib/services/create-debate";

/** A debate of the owner's with one thesis, and members with their roles. */
export async function debateOf(
  owner: Actor,
  members: readonly (readonly [Actor, MemberRole])[] = [],
  settings: Partial<Settings> = {},
): Promise<{ debateId: DebateId; thesisId: string; question: string }> {
  const thesisId = newId();
  const question = "Should the bridge be rebuilt?";
  const made = await createDebate(owner, {
    ...{ debateId: newId(), question, background: "", settings: { ...defaultSettings, ...settings } },
    theses: [{ id: thesisId, text: "It should be rebuilt in stone." }],
  });
  if (!made.ok) throw new Error(made.error.code);
  for (const [{ userId }, role] of members) await putMember(db(), made.value.debateId, userId, role);
  return { debateId: made.value.debateId, thesisId, question };
}

export function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

/** Where an action that ends in a redirect leads. */
export async function wentTo(action: Promise<unknown>): Promise<string> {
  try {
    const state = await action;
    throw new Error(`stayed, with ${JSON.stringify(state)}`);
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? "");
    if (!digest.startsWith("NEXT_REDIRECT;")) throw error;
    return digest.split(";")[2] ?? "";
  }
}
