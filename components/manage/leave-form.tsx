"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { leaveDebate } from "@/lib/actions/manage-members";
import type { MemberRole } from "@/lib/argument/settings";
import { SubmitButton } from "../ui/submit-button";
import { Refused, useRefusal } from "./refusal";
import { useSentForm } from "./sent-form";

export function LeaveForm({
  debateId,
  role,
  isLastOwner,
}: {
  readonly debateId: string;
  readonly role: MemberRole;
  readonly isLastOwner: boolean;
}) {
  const t = useTranslations("manage.members");
  const { state, form } = useSentForm(leaveDebate);
  const { rest } = useRefusal(state, []);
  if (isLastOwner) {
    return (
      <p className="max-w-prose text-sm text-ink-soft">
        {t("leaveLast")}{" "}
        <Link href={`/debates/${debateId}/settings`} className="link">
          {t("handOver")}
        </Link>
      </p>
    );
  }
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="debateId" value={debateId} />
      <p className="text-sm text-ink-soft">{t("leaveHint", { role })}</p>
      <Refused>{rest}</Refused>
      <div>
        <SubmitButton variant="secondary">{t("leaveButton")}</SubmitButton>
      </div>
    </form>
  );
}
