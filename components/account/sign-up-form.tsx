"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { signUpByForm } from "@/lib/actions/account-sign-in";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { FormNotice } from "./form-notice";
import { NewPassword } from "./password-fields";
import { PersonFields } from "./person-fields";

/** @param byMail whether a link goes to the address first, behind which the password is chosen */
export function SignUpForm({ next, byMail }: { readonly next: string; readonly byMail: boolean }) {
  const t = useTranslations("account");
  const [form, action] = useActionState(signUpByForm, freshAccountForm);
  if (form.done === "mailed") {
    return (
      <Notice tone="success" title={t("signUp.mailed")} live>
        {t("signUp.mailedText", { email: form.typed.email ?? "" })}
      </Notice>
    );
  }
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormNotice faults={form.faults} />
      <input type="hidden" name="next" value={next} />
      <PersonFields form={form} {...(byMail && { emailHint: t("signUp.mailHint") })} />
      {!byMail && <NewPassword faults={form.faults} />}
      <SubmitButton pending={t("working")}>{byMail ? t("signUp.submitMail") : t("signUp.submit")}</SubmitButton>
    </form>
  );
}
