"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { restoreBranch } from "@/lib/actions/manage-history";
import type { ClaimRole } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { SubmitButton } from "../ui/submit-button";
import { Moment } from "./moment";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";

export interface Removed {
  readonly claimId: string;
  readonly version: number;
  readonly role: ClaimRole;
  readonly text: string;
  readonly parentText: string | null;
  readonly below: number;
  readonly removedBy: string;
  readonly removedAt: number;
  readonly commandId: string;
}

/** Removed branches, each with its way back. */
export function RemovedList({
  debateId,
  branches,
}: {
  readonly debateId: string;
  readonly branches: readonly Removed[];
}) {
  const t = useTranslations("manage.removed");
  const { state, form } = useSentForm(restoreBranch);
  const { rest } = useRefusal(state, []);
  return (
    <div className="grid gap-3">
      <Said done={state.done} turn={state.turn} />
      {/* A claim that was restored elsewhere is gone from the list, and its refusal with it, were it not said here. */}
      {branches.every(({ claimId }) => claimId !== state.values.claimId) && <Refused>{rest}</Refused>}
      <ul className="divide-y divide-rule border-y border-rule empty:hidden">
        {branches.map(({ claimId, version, role, text, parentText, below, removedBy, removedAt, commandId }) => (
          <li key={claimId} className="grid gap-2 py-4">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <div className="grid min-w-0 flex-1 basis-72 gap-1">
                <p className="flex items-center gap-1.5 text-xs font-semibold text-ink-soft">
                  <RoleSign role={role} className="size-4.5" />
                  {t("was", { role })}
                </p>
                <p className="max-w-prose font-serif text-lg leading-snug" dir="auto">
                  {visibleText(text)}
                </p>
                {parentText !== null && (
                  <p className="max-w-prose text-sm text-ink-soft">
                    {t("answered", { text: visibleText(parentText) })}
                  </p>
                )}
                <p className="text-xs text-ink-faint">
                  {t.rich("by", { name: removedBy, date: () => <Moment at={removedAt} /> })} ·{" "}
                  {t("below", { count: below })}
                </p>
              </div>
              <form {...form}>
                <input type="hidden" name="debateId" value={debateId} />
                <input type="hidden" name="claimId" value={claimId} />
                <input type="hidden" name="version" value={version} />
                <input type="hidden" name="commandId" value={commandId} />
                <SubmitButton
                  variant="secondary"
                  size="sm"
                  aria-label={t("restoreOf", { text: visibleText(text).slice(0, 80) })}
                >
                  <Undo2 aria-hidden className="size-3.5" />
                  {t("restore")}
                </SubmitButton>
              </form>
            </div>
            {state.values.claimId === claimId && <Refused>{rest}</Refused>}
          </li>
        ))}
      </ul>
    </div>
  );
}
