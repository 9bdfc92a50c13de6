"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type AccountForm, freshAccountForm } from "@/lib/actions/account-form";
import { SubmitButton } from "../ui/submit-button";
import { FormNotice } from "./form-notice";
import { NewPassword } from "./password-fields";

/** Chooses a password behind a link. Only sending it uses the link up; programs that look into mail do not send forms. */
export function NewPasswordForm({
  token,
  email,
  send,
  submit,
}: {
  readonly token: string;
  readonly email: string;
  readonly send: (previous: AccountForm, data: FormData) => Promise<AccountForm>;
  readonly submit: string;
}) {
  const t = useTranslations("account");
  const [form, action] = useActionState(send, freshAccountForm);
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormNotice faults={form.faults} />
      <input type="hidden" name="token" value={token} />
      {/* For password managers, which want to know whose password it is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <NewPassword faults={form.faults} label={t("newPassword")} />
      <SubmitButton pending={t("working")}>{submit}</SubmitButton>
    </form>
  );
}
