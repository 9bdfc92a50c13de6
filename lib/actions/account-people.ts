"use server";
import { revalidatePath } from "next/cache";
import { setAdmin, setDisabled } from "@/lib/auth/people";
import { makeResetLink } from "@/lib/auth/reset";
import { personFields } from "./account-fields";
import type { AccountForm } from "./account-form";
import { actOnOwnAccount, doneForm } from "./account-sent";

/** The link is in the answer and nowhere else. */
export async function makeResetLinkByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(personFields, data, ({ actor }, { userId }) => makeResetLink(actor, userId));
  return done.ok ? doneForm("saved", { link: done.value }) : done.error;
}

/** `to` is "yes" to disable, anything else to enable again. */
export async function setDisabledByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(personFields, data, ({ actor }, { userId, to }) =>
    setDisabled(actor, userId, to === "yes"),
  );
  if (!done.ok) return done.error;
  revalidatePath("/admin/people");
  return doneForm("saved");
}

/** `to` is "yes" to make someone an administrator, anything else to unmake them. */
export async function setAdminByForm(_previous: AccountForm, data: FormData): Promise<AccountForm> {
  const done = await actOnOwnAccount(personFields, data, ({ actor }, { userId, to }) =>
    setAdmin(actor, userId, to === "yes"),
  );
  if (!done.ok) return done.error;
  revalidatePath("/admin/people");
  return doneForm("saved");
}
