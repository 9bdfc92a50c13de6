"use client";
import { useTranslations } from "next-intl";
import type { FailureCode } from "@/lib/actions/failure";
import { type ManageState, type ProblemCode, problemCodes } from "@/lib/actions/manage-state";
import { Notice } from "../ui/notice";

/**
 * Where an answer's refusal is said: `at` gives the sentence for one of the form's fields, `rest` the one that belongs to
 * none of them.
 */
export function useRefusal({ refusal }: ManageState, fields: readonly string[]) {
  const t = useTranslations("failures");
  const own = useTranslations("manage.problems");
  if (refusal === null) return { at: () => undefined, rest: null };
  const { code, field } = refusal;
  const sentence = isProblem(code) ? own(code) : t(code);
  const known = field !== null && fields.includes(field);
  return { at: (name: string) => (name === field ? sentence : undefined), rest: known ? null : sentence };
}

export function Refused({ children }: { readonly children: string | null }) {
  return children === null ? null : <Notice tone="error">{children}</Notice>;
}

const isProblem = (code: FailureCode | ProblemCode): code is ProblemCode =>
  (problemCodes as readonly string[]).includes(code);
