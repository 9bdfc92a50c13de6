"use client";
import { useTranslations } from "next-intl";
import { removeText } from "@/lib/actions/essay-texts";
import { Refused, useRefusal } from "../../manage/refusal";
import { useSentForm } from "../../manage/sent-form";
import { SubmitButton } from "../../ui/submit-button";

/** Takes a text out of the debate; its claims stay. Asks first, with a box that has to be ticked. */
export function RemoveTextForm({ debateId, essayId }: { readonly debateId: string; readonly essayId: string }) {
  const t = useTranslations("essay.change.remove");
  const { state, form } = useSentForm(removeText);
  const { rest } = useRefusal(state, []);
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="essayId" value={essayId} />
      <label className="flex items-start gap-2.5 text-sm">
        <input type="checkbox" required className="mt-0.5 size-4.5 shrink-0 accent-ink" />
        {t("sure")}
      </label>
      <Refused>{rest}</Refused>
      <div>
        <SubmitButton variant="danger" pending={t("sending")}>
          {t("send")}
        </SubmitButton>
      </div>
    </form>
  );
}
