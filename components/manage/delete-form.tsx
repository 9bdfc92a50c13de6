"use client";
import { useTranslations } from "next-intl";
import { deleteDebate } from "@/lib/actions/manage-settings";
import type { Frame } from "@/lib/argument/debate";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";
import { Refused, useRefusal } from "./refusal";
import { useSentForm } from "./sent-form";

/** Deletes the debate; typing the question is the confirmation. */
export function DeleteForm({ frame }: { readonly frame: Frame }) {
  const t = useTranslations("manage.settings");
  const { state, form } = useSentForm(deleteDebate);
  const { at, rest } = useRefusal(state, ["question"]);
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="debateId" value={frame.id} />
      <p className="max-w-prose text-sm text-ink-soft">{t("deleteHint")}</p>
      <p className="text-sm">
        {t("deleteConfirm")}{" "}
        <q className="font-serif text-base" dir="auto">
          {frame.question}
        </q>
      </p>
      <TextField
        label={t("deleteLabel")}
        name="question"
        autoComplete="off"
        defaultValue={state.values.question}
        autoFocus={at("question") !== undefined}
        error={at("question")}
      />
      <Refused>{rest}</Refused>
      <div>
        <SubmitButton variant="danger" pending={t("sending")}>
          {t("deleteButton")}
        </SubmitButton>
      </div>
    </form>
  );
}
