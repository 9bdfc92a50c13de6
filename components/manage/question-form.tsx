"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { seenWording, wordingSeen } from "@/lib/actions/manage-seen";
import { saveQuestion } from "@/lib/actions/manage-settings";
import { limits } from "@/lib/argument/claim";
import type { Frame } from "@/lib/argument/debate";
import { visibleLength } from "@/lib/argument/text";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";
import { StaleFrame } from "./stale-frame";

export function QuestionForm({ frame, commandId }: { readonly frame: Frame; readonly commandId: string }) {
  const t = useTranslations("manage.settings");
  const common = useTranslations("manage.common");
  const start = useTranslations("manage.start");
  const { state, form } = useSentForm(saveQuestion);
  const { at, rest } = useRefusal(state, ["question", "background"]);
  // What one begins with stays what one has seen, even when the page is shown anew around the form.
  const [first] = useState(() => seenWording(frame));
  const seen = state.values.seen ?? first;
  const stale = state.refusal?.code === "stale";
  return (
    <form {...form} className="grid gap-5">
      <input type="hidden" name="debateId" value={frame.id} />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="seen" value={seen} />
      {stale && (
        <StaleFrame here={`/debates/${frame.id}/settings`}>
          <p className="font-serif text-base" dir="auto">
            {wordingSeen(seen).question}
          </p>
          <p className="whitespace-pre-line">{wordingSeen(seen).background || t("noBackground")}</p>
        </StaleFrame>
      )}
      <TextArea
        label={common("question")}
        name="question"
        rows={2}
        aria-required
        className="font-serif text-lg leading-snug"
        defaultValue={state.values.question ?? frame.question}
        limit={limits.questionCharacters}
        measure={visibleLength}
        autoFocus={at("question") !== undefined}
        error={at("question")}
      />
      <TextArea
        label={start("background")}
        hint={start("backgroundHint")}
        name="background"
        rows={3}
        defaultValue={state.values.background ?? frame.background}
        limit={limits.backgroundCharacters}
        measure={visibleLength}
        autoFocus={at("background") !== undefined}
        error={at("background")}
      />
      {!stale && <Refused>{rest}</Refused>}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending={t("sending")}>{stale ? t("saveMine") : t("save")}</SubmitButton>
        <Said done={state.done} turn={state.turn} />
      </div>
    </form>
  );
}
