"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type AccountFault, freshAccountForm } from "@/lib/actions/account-form";
import { signInByForm } from "@/lib/actions/account-sign-in";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";
import { useFaults } from "./faults";
import { FormNotice } from "./form-notice";
import { EmailField } from "./person-fields";

/** @param first what was wrong before anything was typed here, such as at the provider */
export function SignInForm({ next, first }: { readonly next: string; readonly first: readonly AccountFault[] }) {
  const t = useTranslations("account");
  const [form, action] = useActionState(signInByForm, { ...freshAccountForm, faults: first });
  const at = useFaults(form.faults);
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormNotice faults={form.faults} />
      <input type="hidden" name="next" value={next} />
      <EmailField form={form} />
      <TextField
        {...{ name: "password", type: "password", autoComplete: "current-password", required: true }}
        {...{ label: t("password"), error: at("password") }}
      />
      <SubmitButton pending={t("working")}>{t("signIn.submit")}</SubmitButton>
    </form>
  );
}
