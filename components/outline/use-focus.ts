"use client";
import { useSearchParams } from "next/navigation";
import { claimOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";

/** Which branch the address asks to read alone (null: the whole debate), and from which of its answers on. */
export function useFocus(): { readonly focus: ClaimId | null; readonly from: number } {
  const params = useSearchParams();
  const { debate, numbers } = useDeskHere();
  const asked = params.get("focus") as ClaimId | null;
  const from = Number(params.get("from") ?? 0) || 0;
  if (asked === null || !numbers.has(asked)) return { focus: null, from };
  return { focus: claimOf(debate, asked)?.sharedFrom ?? asked, from };
}
