"use client";
import { useTranslations } from "next-intl";
import type { AccountFault } from "@/lib/actions/account-form";
import { TextField } from "../ui/text-field";
import { useFaults } from "./faults";

/** A password to choose. It is the one thing a form forgets when it comes back. */
export function NewPassword({ faults, label }: { readonly faults: readonly AccountFault[]; readonly label?: string }) {
  const t = useTranslations("account");
  const at = useFaults(faults);
  const what = { name: "password", type: "password", autoComplete: "new-password", required: true } as const;
  return <TextField {...what} label={label ?? t("password")} hint={t("passwordHint")} error={at("password")} />;
}
