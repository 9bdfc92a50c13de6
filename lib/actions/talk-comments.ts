"use server";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { commentCharacters } from "@/lib/argument/comment";
import { currentActor } from "@/lib/auth/actor";
import { nextPath } from "@/lib/auth/next-path";
import { id } from "@/lib/services/commands";
import { addComment, editComment, removeComment, resolveComment } from "@/lib/services/comments";
import { follow } from "@/lib/services/follow";
import { answered, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";

/** Twice what is kept at most, so that a text just too long reaches its sentence. */
const text = z.string().max(4 * commentCharacters);
const written = z.object({ debateId: id, id, claimId: id, parentId: id.nullable(), text });
const edited = z.object({ debateId: id, id, text });
const named = z.object({ debateId: id, id });
const resolved = named.extend({ resolved: z.boolean() });
const followed = z.object({ debateId: id, claimId: id.nullable(), wanted: z.boolean() });

type Values = Readonly<Record<string, string>>;

/** Back to the page the form stands on, at the comment. */
function goTo(values: Values, at: string): never {
  // To a browser that is there already, another place of the page is no reason to ask for it again.
  refresh();
  redirect(`${nextPath(values.next).replace(/[?#].*/, "")}#${at}`);
}

export async function comment(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, claimId, text } = values;
  const command = { debateId, claimId, text, id: values.commentId || newId(), parentId: values.parentId || null };
  const sent = await act(written, command, async (input) => addComment(await currentActor(), input));
  if (sent.ok) goTo(values, `comment-${command.id}`);
  return answered(previous, values, sent, "saved", "text");
}

export async function editOwnComment(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, commentId = "", text } = values;
  const command = { debateId, id: commentId, text };
  const sent = await act(edited, command, async (input) => editComment(await currentActor(), input));
  if (sent.ok) goTo(values, `comment-${commentId}`);
  return answered(previous, values, sent, "saved", "text");
}

export async function removeOwnComment(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, commentId } = values;
  const command = { debateId, id: commentId };
  const sent = await act(named, command, async (input) => removeComment(await currentActor(), input));
  if (sent.ok) goTo(values, "comments");
  return answered(previous, values, sent, "saved");
}

/** Resolves a comment, or opens it again. */
export async function resolve(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, commentId } = values;
  const command = { debateId, id: commentId, resolved: values.resolved === "1" };
  const sent = await act(resolved, command, async (input) => resolveComment(await currentActor(), input));
  return answered(previous, values, sent, command.resolved ? "comment-resolved" : "comment-reopened");
}

/** Follows a claim's branch, or without one the debate; or no longer does. */
export async function followBranch(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, claimId } = values;
  const command = { debateId, claimId: claimId || null, wanted: values.wanted === "1" };
  const sent = await act(followed, command, async (input) => follow(await currentActor(), input));
  return answered(previous, values, sent, command.wanted ? "followed" : "unfollowed");
}
