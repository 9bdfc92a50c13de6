"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { setUpByForm } from "@/lib/actions/account-links";
import { SubmitButton } from "../ui/submit-button";
import { FormNotice } from "./form-notice";
import { NewPassword } from "./password-fields";
import { PersonFields } from "./person-fields";

export function SetupForm({ token }: { readonly token: string }) {
  const t = useTranslations("account");
  const [form, action] = useActionState(setUpByForm, freshAccountForm);
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormNotice faults={form.faults} />
      <input type="hidden" name="token" value={token} />
      <PersonFields form={form} />
      <NewPassword faults={form.faults} />
      <SubmitButton pending={t("working")}>{t("setup.submit")}</SubmitButton>
    </form>
  );
}
