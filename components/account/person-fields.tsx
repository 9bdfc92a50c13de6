"use client";
import { useTranslations } from "next-intl";
import type { AccountForm } from "@/lib/actions/account-form";
import { TextField } from "../ui/text-field";
import { useFaults } from "./faults";

/** Name and e-mail address of someone who makes an account. */
export function PersonFields({ form, emailHint }: { readonly form: AccountForm; readonly emailHint?: string }) {
  const t = useTranslations("account");
  const at = useFaults(form.faults);
  return (
    <>
      <TextField
        {...{ name: "name", autoComplete: "name", maxLength: 80, required: true }}
        {...{ label: t("name"), hint: t("nameHint"), error: at("name"), defaultValue: form.typed.name ?? "" }}
      />
      <EmailField form={form} hint={emailHint} />
    </>
  );
}

/** `username` is what password managers look for, and an address is one here. */
export function EmailField({ form, hint }: { readonly form: AccountForm; readonly hint?: string | undefined }) {
  const t = useTranslations("account");
  const at = useFaults(form.faults);
  return (
    <TextField
      {...{
        name: "email",
        type: "email",
        autoComplete: "username",
        inputMode: "email",
        maxLength: 254,
        required: true,
      }}
      {...{ label: t("email"), hint, error: at("email"), defaultValue: form.typed.email ?? "" }}
    />
  );
}
