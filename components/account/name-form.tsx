"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { changeNameByForm } from "@/lib/actions/account-own";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";
import { useFaults } from "./faults";
import { FormNotice } from "./form-notice";

export function NameForm({ name }: { readonly name: string }) {
  const t = useTranslations("account");
  const [form, action] = useActionState(changeNameByForm, freshAccountForm);
  const at = useFaults(form.faults);
  return (
    <form action={action} className="grid max-w-md gap-4" noValidate>
      <FormNotice faults={form.faults} />
      {form.done === "saved" && <Notice tone="success" live title={t("own.nameSaved")} />}
      <TextField
        {...{ name: "name", autoComplete: "name", maxLength: 80, required: true }}
        {...{ label: t("name"), hint: t("nameHint"), error: at("name"), defaultValue: form.typed.name ?? name }}
      />
      <SubmitButton variant="secondary" pending={t("working")} className="justify-self-start">
        {t("own.saveName")}
      </SubmitButton>
    </form>
  );
}
