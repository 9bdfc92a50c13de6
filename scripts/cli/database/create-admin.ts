import { Problem } from "@/lib/db/embedded/problem.mjs";
import account from "@/locales/en/account.json";
import type { Given } from "../command";
import { inputText } from "../input";
import { note, printText } from "../output";
import type { Session } from "./session";

/** Makes one more administrator, and prints a link to choose a password unless one was given. */
export async function runCreateAdmin({ flags, values }: Given, { open }: Session): Promise<void> {
  // A line's end belongs to the pipe, not to the password.
  const password = flags.has("password-stdin") ? (await inputText()).replace(/\r?\n$/, "") : null;
  await open();
  const { createAdmin } = await import("@/lib/auth/operator");
  const person = { name: values.get("name") ?? "", email: values.get("email") ?? "" };
  const made = await createAdmin(person, password);
  if (!made.ok) throw new Problem(account.problem[made.error.code]);
  if (made.value === null) return note(`${person.name} is an administrator now.`);
  note(`${person.name} is an administrator now. To choose a password, open this link once, within an hour:`);
  await printText(`${made.value}\n`);
}
