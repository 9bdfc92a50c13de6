"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { signInAtProvider } from "@/lib/actions/account-sign-in";
import { SubmitButton } from "../ui/submit-button";
import { FormNotice } from "./form-notice";

/** Goes to the OpenID Connect provider and comes back to `next`. */
export function ProviderForm({ next, children }: { readonly next: string; readonly children: ReactNode }) {
  const t = useTranslations("account");
  const [form, action] = useActionState(signInAtProvider, freshAccountForm);
  return (
    <form action={action} className="grid gap-3">
      <FormNotice faults={form.faults} />
      <input type="hidden" name="next" value={next} />
      <SubmitButton variant="secondary" pending={t("working")}>
        {children}
      </SubmitButton>
    </form>
  );
}
