"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { withdraw } from "@/lib/actions/manage-suggestions";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { useSentForm } from "./sent-form";

/** Takes back one's own suggestion while nobody has decided on it. */
export function WithdrawForm({ debateId, suggestionId }: { readonly debateId: string; readonly suggestionId: string }) {
  const t = useTranslations("manage.suggestions");
  const { state, form } = useSentForm(withdraw);
  const { rest } = useRefusal(state, []);
  return (
    <form {...form} className="grid justify-items-start gap-2">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="suggestionId" value={suggestionId} />
      <SubmitButton variant="quiet" size="sm">
        <Undo2 aria-hidden className="size-4" />
        {t("withdraw")}
      </SubmitButton>
      <Refused>{rest}</Refused>
    </form>
  );
}
