"use client";
import { Bell, BellOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { followBranch } from "@/lib/actions/talk-comments";
import { Refused, useRefusal } from "../manage/refusal";
import { useSentForm } from "../manage/sent-form";
import { SubmitButton } from "../ui/submit-button";

/** Follows a claim's branch, or without a claim the whole debate; and ends that. */
export function FollowForm({
  debateId,
  claimId,
  follows,
}: {
  readonly debateId: string;
  readonly claimId: string | null;
  readonly follows: boolean;
}) {
  const t = useTranslations("talk.follow");
  const { state, form } = useSentForm(followBranch);
  const { rest } = useRefusal(state, []);
  const what = claimId === null ? "debate" : "branch";
  const Icon = follows ? BellOff : Bell;
  return (
    <form {...form} className="no-print grid justify-items-start gap-2">
      <input type="hidden" name="debateId" value={debateId} />
      <input type="hidden" name="claimId" value={claimId ?? ""} />
      <input type="hidden" name="wanted" value={follows ? "0" : "1"} />
      <SubmitButton variant="secondary" size="sm">
        <Icon aria-hidden className="size-4" />
        {follows ? t(`${what}End`) : t(what)}
      </SubmitButton>
      <Refused>{rest}</Refused>
    </form>
  );
}
