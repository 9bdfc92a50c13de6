"use client";
import { useFormatter, useTranslations } from "next-intl";
import { endInvitation } from "@/lib/actions/manage-members";
import type { MemberRole } from "@/lib/argument/settings";
import { SubmitButton } from "../ui/submit-button";
import { Moment } from "./moment";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";

export interface OpenInvite {
  readonly id: string;
  readonly role: MemberRole;
  readonly uses: number;
  readonly expiresAt: number;
}

export function InviteList({
  debateId,
  invites,
}: {
  readonly debateId: string;
  readonly invites: readonly OpenInvite[];
}) {
  const t = useTranslations("manage.members");
  const roleName = useTranslations("manage.roleNames");
  const format = useFormatter();
  const { state, form } = useSentForm(endInvitation);
  const { rest } = useRefusal(state, []);
  return (
    <div className="grid gap-3">
      <h3 className="text-sm font-semibold">{t("open")}</h3>
      <Said done={state.done} turn={state.turn} />
      <Refused>{rest}</Refused>
      {invites.length === 0 && <p className="text-sm text-ink-soft">{t("noOpen")}</p>}
      <ul className="divide-y divide-rule">
        {invites.map(({ id, role, uses, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <p className="flex-1 text-sm">
              <span className="font-medium">{roleName(role)}</span>
              <span className="block text-xs text-ink-faint">
                {t("uses", { count: uses })} · {t.rich("expires", { date: () => <Moment at={expiresAt} dayOnly /> })}
              </span>
            </p>
            <form {...form}>
              <input type="hidden" name="debateId" value={debateId} />
              <input type="hidden" name="id" value={id} />
              <SubmitButton
                variant="quiet"
                size="sm"
                aria-label={t("endOf", {
                  role: roleName(role),
                  date: format.dateTime(expiresAt, { dateStyle: "medium" }),
                })}
              >
                {t("end")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
}
