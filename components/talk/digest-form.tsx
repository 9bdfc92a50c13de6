"use client";
import { useTranslations } from "next-intl";
import { chooseDigest } from "@/lib/actions/talk-news";
import { Refused, useRefusal } from "../manage/refusal";
import { Said } from "../manage/said";
import { useSentForm } from "../manage/sent-form";
import { RadioGroup } from "../ui/radio-group";
import { SubmitButton } from "../ui/submit-button";

/** How often somebody wants what is new by mail: never, until they say otherwise. */
export function DigestForm({ rhythm }: { readonly rhythm: string }) {
  const t = useTranslations("talk.news");
  const { state, form } = useSentForm(chooseDigest);
  const { rest } = useRefusal(state, []);
  return (
    <form {...form} className="grid gap-4">
      <RadioGroup
        legend={t("rhythm")}
        name="rhythm"
        inline
        defaultValue={state.values.rhythm ?? rhythm}
        choices={(["off", "daily", "weekly"] as const).map((value) => ({ value, label: t(`rhythms.${value}`) }))}
      />
      <Refused>{rest}</Refused>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton size="sm">{t("save")}</SubmitButton>
        <Said done={state.done} turn={state.turn} />
      </div>
    </form>
  );
}
