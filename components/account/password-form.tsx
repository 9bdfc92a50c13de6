"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { changePasswordByForm } from "@/lib/actions/account-own";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";
import { useFaults } from "./faults";
import { FormNotice } from "./form-notice";
import { NewPassword } from "./password-fields";

export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations("account");
  const [form, action] = useActionState(changePasswordByForm, freshAccountForm);
  const at = useFaults(form.faults);
  return (
    <form action={action} className="grid max-w-md gap-4" noValidate>
      <FormNotice faults={form.faults} />
      {form.done === "saved" && <Notice tone="success" live title={t("own.passwordChanged")} />}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        {...{ name: "current", type: "password", autoComplete: "current-password", required: true }}
        {...{ label: t("currentPassword"), error: at("current") }}
      />
      <NewPassword faults={form.faults} label={t("newPassword")} />
      <SubmitButton variant="secondary" pending={t("working")} className="justify-self-start">
        {t("own.savePassword")}
      </SubmitButton>
    </form>
  );
}
