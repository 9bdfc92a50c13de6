"use client";
import { useTranslations } from "next-intl";
import { leaveDebate } from "@/lib/actions/manage-members";
import type { MemberRole } from "@/lib/argument/settings";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { useSentForm } from "./sent-form";

export function LeaveForm({ debateId, role }: { readonly debateId: string; readonly role: MemberRole }) {
  const t = useTranslations("manage.members");
  const roleName = useTranslations("manage.roleNames");
  const { state, form } = useSentForm(leaveDebate);
  const { rest } = useRefusal(state, []);
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="debateId" value={debateId} />
      <p className="text-sm text-ink-soft">{t("leaveHint", { role: roleName(role).toLowerCase() })}</p>
      <Refused>{rest}</Refused>
      <div>
        <SubmitButton variant="secondary">{t("leaveButton")}</SubmitButton>
      </div>
    </form>
  );
}
