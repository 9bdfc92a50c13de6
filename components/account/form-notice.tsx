"use client";
import type { AccountFault } from "@/lib/actions/account-form";
import { Notice } from "../ui/notice";
import { useFaults } from "./faults";

/** What went wrong with a form as a whole. */
export function FormNotice({ faults }: { readonly faults: readonly AccountFault[] }) {
  const sentence = useFaults(faults)(null);
  return sentence === undefined ? null : <Notice tone="error">{sentence}</Notice>;
}
