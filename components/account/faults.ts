"use client";
import { useTranslations } from "next-intl";
import type { AccountFault, AccountField } from "@/lib/actions/account-form";

/** The sentence for what went wrong at a field; null stands for the form as a whole. A code without one does not compile. */
export function useFaults(faults: readonly AccountFault[]): (field: AccountField | null) => string | undefined {
  const t = useTranslations("account.problem");
  return (field) => {
    const fault = faults.find((each) => each.field === field);
    return fault && t(fault.code, { minutes: Math.ceil((fault.seconds ?? 900) / 60) });
  };
}
