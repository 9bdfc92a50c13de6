"use server";
import { revalidatePath } from "next/cache";
import { changeName, changePassword, endOtherSessions, endSession } from "@/lib/auth/account";
import { changePasswordFields, nameFields, nothing, sessionFields } from "./account-fields";
import type { AccountForm } from "./account-form";
import { actOnOwnAccount, doneForm } from "./account-sent";

export async function changeNameByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(nameFields, data, (session, { name }) => changeName(session, name));
  if (!done.ok) return done.error;
  // The name stands in the header of every page.
  revalidatePath("/", "layout");
  return doneForm("saved");
}

export async function changePasswordByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(changePasswordFields, data, changePassword);
  if (!done.ok) return done.error;
  revalidatePath("/account");
  return doneForm("saved");
}

export async function endSessionByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(sessionFields, data, (session, sent) => endSession(session, sent.session));
  if (!done.ok) return done.error;
  revalidatePath("/account");
  return doneForm("saved");
}

export async function endOtherSessionsByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(nothing, data, endOtherSessions);
  if (!done.ok) return done.error;
  revalidatePath("/account");
  return doneForm("saved");
}
