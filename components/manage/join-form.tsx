"use client";
import { useTranslations } from "next-intl";
import { acceptInvitation } from "@/lib/actions/manage-join";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { useSentForm } from "./sent-form";

/** Only pressing the button takes an invitation up: programs that open links to look at them change nothing. */
export function JoinForm({ token }: { readonly token: string }) {
  const t = useTranslations("manage.join");
  const { state, form } = useSentForm(acceptInvitation);
  const { rest } = useRefusal(state, []);
  return (
    <form {...form} className="grid justify-items-start gap-4">
      <input type="hidden" name="token" value={token} />
      <Refused>{rest}</Refused>
      <SubmitButton pending={t("accepting")}>{t("accept")}</SubmitButton>
    </form>
  );
}
