"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { rulesSeen, seenRules } from "@/lib/actions/manage-seen";
import { saveRules } from "@/lib/actions/manage-settings";
import type { Frame } from "@/lib/argument/debate";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { LanguageField, ReadingFields, SemanticsField, VotingFields } from "./rules-fields";
import { RulesNow } from "./rules-now";
import { Said } from "./said";
import { useSentForm } from "./sent-form";
import { StaleFrame } from "./stale-frame";

export function RulesForm({
  frame,
  commandId,
  zones,
}: {
  readonly frame: Frame;
  readonly commandId: string;
  readonly zones: readonly string[];
}) {
  const t = useTranslations("manage.settings");
  const { state, form } = useSentForm(saveRules);
  const { at, rest } = useRefusal(state, ["closesAt"]);
  const { id, settings } = frame;
  // What one begins with stays what one has seen, even when the page is shown anew around the form.
  const [first] = useState(() => seenRules(settings));
  const seen = state.values.seen ?? first;
  const stale = state.refusal?.code === "stale";
  return (
    <form {...form} className="grid gap-7">
      <input type="hidden" name="debateId" value={id} />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="seen" value={seen} />
      {stale && (
        <StaleFrame here={`/debates/${id}/settings`}>
          <RulesNow settings={rulesSeen(seen)} />
        </StaleFrame>
      )}
      <ReadingFields settings={settings} typed={state.values} />
      <VotingFields settings={settings} typed={state.values} zones={zones} closingError={at("closesAt")} />
      <SemanticsField settings={settings} typed={state.values} />
      <LanguageField settings={settings} typed={state.values} />
      {!stale && <Refused>{rest}</Refused>}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending={t("sending")}>{stale ? t("saveMine") : t("save")}</SubmitButton>
        <Said done={state.done} turn={state.turn} />
      </div>
    </form>
  );
}
