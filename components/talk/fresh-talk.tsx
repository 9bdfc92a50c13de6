"use client";
import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import type { ClaimId } from "@/lib/argument/id";
import { useDesk } from "../debate/desk-context";
import { showToast } from "../ui/toast";
import { useRefresh } from "../ui/without-network";

/** Others said something while one was reading: it is let in when one wants it, so that nothing moves by itself. */
export function FreshTalk({ claimId, changedAt }: { readonly claimId: ClaimId; readonly changedAt: number }) {
  const t = useTranslations("talk.comments");
  const desk = useDesk();
  const ui = useTranslations("ui");
  const refresh = useRefresh();
  const [asks, begin] = useTransition();
  const show = () =>
    begin(async () => {
      if (!(await refresh())) showToast({ text: ui("needsNetwork") });
    });
  const heardAt = desk?.talkedAt(claimId) ?? 0;
  return (
    <p role="status" className="empty:hidden">
      {heardAt > changedAt && (
        <button type="button" className="fresh" disabled={asks} onClick={show}>
          <MessageSquare aria-hidden className="size-3.5" />
          {t("fresh")}
        </button>
      )}
    </p>
  );
}
