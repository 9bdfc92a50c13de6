import { refresh } from "next/cache";
import type { Result } from "@/lib/result";
import type { Failure } from "./failure";
import type { DoneCode, ManageState, ProblemCode } from "./manage-state";

/** The text fields of a form by name; files and what the framework adds are left out. */
export function typedIn(data: FormData): Record<string, string> {
  const typed = [...data].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(typed.filter(([name]) => !name.startsWith("$ACTION")));
}

type Values = Readonly<Record<string, string>>;

/** Says what is wrong with one field, before anything was tried. */
export function problem(previous: ManageState, values: Values, code: ProblemCode, field: string): ManageState {
  return { refusal: { code, field }, done: null, values, turn: previous.turn + 1 };
}

/**
 * The answer to a form that was tried. The page is shown anew in either case: what was refused as stale is best
 * understood beside what stands there now.
 */
export function answered(
  previous: ManageState,
  values: Values,
  result: Result<unknown, Failure>,
  done: DoneCode,
  field: string | null = null,
): ManageState {
  refresh();
  const turn = previous.turn + 1;
  if (result.ok) return { refusal: null, done, values, turn };
  const { code, fields } = result.error;
  return { refusal: { code, field: fields?.[0] ?? field }, done: null, values, turn };
}
