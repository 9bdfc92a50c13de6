"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { forgotByForm } from "@/lib/actions/account-links";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { FormNotice } from "./form-notice";
import { EmailField } from "./person-fields";

export function ForgotForm() {
  const t = useTranslations("account");
  const [form, action] = useActionState(forgotByForm, freshAccountForm);
  if (form.done === "mailed") {
    return (
      <Notice tone="success" title={t("forgot.mailed")} live>
        {t("forgot.mailedText", { email: form.typed.email ?? "" })}
      </Notice>
    );
  }
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormNotice faults={form.faults} />
      <EmailField form={form} />
      <SubmitButton pending={t("working")}>{t("forgot.submit")}</SubmitButton>
    </form>
  );
}
