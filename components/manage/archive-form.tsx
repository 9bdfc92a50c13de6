"use client";
import { useTranslations } from "next-intl";
import { setArchived } from "@/lib/actions/manage-settings";
import type { Frame } from "@/lib/argument/debate";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";

/** Ends a debate, or takes it up again. */
export function ArchiveForm({ frame, commandId }: { readonly frame: Frame; readonly commandId: string }) {
  const t = useTranslations("manage.settings");
  const { state, form } = useSentForm(setArchived);
  const { rest } = useRefusal(state, []);
  const { archived } = frame.settings;
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="debateId" value={frame.id} />
      <input type="hidden" name="commandId" value={commandId} />
      <input type="hidden" name="archived" value={archived ? "0" : "1"} />
      <p className="max-w-prose text-sm text-ink-soft">{archived ? t("reopenHint") : t("archiveHint")}</p>
      <Refused>{rest}</Refused>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="secondary" pending={t("sending")}>
          {archived ? t("reopenButton") : t("archiveButton")}
        </SubmitButton>
        <Said done={state.done} turn={state.turn} />
      </div>
    </form>
  );
}
