import { redirect } from "next/navigation";
import type { z } from "zod";
import { currentSession } from "@/lib/auth/actor";
import type { AccountCode, AccountProblem } from "@/lib/auth/problem";
import type { LiveSession } from "@/lib/auth/sessions";
import { err, ok, type Result } from "@/lib/result";
import { isOutage } from "@/lib/services/outage";
import type { AccountFault, AccountField, AccountForm } from "./account-form";

const fieldOf: Partial<Record<AccountCode, AccountField>> = {
  "name-missing": "name",
  "name-too-long": "name",
  "email-invalid": "email",
  "email-taken": "email",
  "password-too-short": "password",
  "password-too-long": "password",
  "password-common": "password",
  "password-personal": "password",
  "wrong-credentials": "password",
  "wrong-password": "current",
};

/**
 * The door of every form about an account: checks what was sent, does the work, and gives the form to show when it
 * could not be done. A database that is away is an answer; anything else that is thrown is a bug and stays one.
 */
export async function actOnAccount<In, Out>(
  schema: z.ZodType<In>,
  data: FormData,
  work: (input: In) => Promise<Result<Out, AccountProblem>>,
): Promise<Result<Out, AccountForm>> {
  const input = schema.safeParse(Object.fromEntries(data));
  if (!input.success) {
    // The schema's messages are codes; the path tells "current" from "password".
    const faults = input.error.issues.map(({ message, path }): AccountFault => {
      return { code: message as AccountCode, field: path[0] as AccountField };
    });
    return err(formWith(faults, data));
  }
  const done = await whileUp(() => work(input.data));
  return done.ok ? done : err(formWith([{ ...done.error, field: fieldOf[done.error.code] ?? null }], data));
}

/** As `actOnAccount`, for someone signed in; others are sent to sign in first. */
export async function actOnOwnAccount<In, Out>(
  schema: z.ZodType<In>,
  data: FormData,
  work: (session: LiveSession, input: In) => Promise<Result<Out, AccountProblem>>,
): Promise<Result<Out, AccountForm>> {
  const found = await whileUp<LiveSession | null, never>(async () => ok(await currentSession()));
  if (!found.ok) return err(formWith([{ ...found.error, field: null }], data));
  const session = found.value;
  if (session === null) redirect("/signin?next=/account");
  return actOnAccount(schema, data, (input) => work(session, input));
}

/** The form after it did what it was for. */
export const doneForm = (done: AccountForm["done"], more: Partial<AccountForm> = {}): AccountForm => ({
  ...{ faults: [], typed: {}, done, link: null },
  ...more,
});

async function whileUp<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | AccountProblem>> {
  try {
    return await work();
  } catch (error) {
    if (isOutage(error)) return err({ code: "unavailable" });
    throw error;
  }
}

function formWith(faults: readonly AccountFault[], data: FormData): AccountForm {
  return { faults, typed: typedIn(data), done: null, link: null };
}

/** What was typed and may be shown again. */
export function typedIn(data: FormData): AccountForm["typed"] {
  const shown = [...data].filter(([name, value]) => (name === "name" || name === "email") && typeof value === "string");
  return Object.fromEntries(shown);
}
