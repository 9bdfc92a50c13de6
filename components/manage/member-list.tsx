"use client";
import { useTranslations } from "next-intl";
import { changeRole, removeMember } from "@/lib/actions/manage-members";
import { type MemberRole, memberRoles } from "@/lib/argument/settings";
import { SubmitButton } from "../ui/submit-button";
import { Moment } from "./moment";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";

export interface ListedMember {
  readonly userId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly since: number;
}

/** Everyone with a role of their own; those who manage change it here. One leaves further down, not by removing oneself. */
export function MemberList({
  debateId,
  members,
  me,
  mayManage,
}: {
  readonly debateId: string;
  readonly members: readonly ListedMember[];
  readonly me: string | null;
  readonly mayManage: boolean;
}) {
  const t = useTranslations("manage.members");
  const roleName = useTranslations("manage.roleNames");
  const change = useSentForm(changeRole);
  const remove = useSentForm(removeMember);
  const changed = useRefusal(change.state, []);
  const removed = useRefusal(remove.state, []);
  const at = (userId: string) =>
    change.state.values.userId === userId && changed.rest !== null
      ? changed.rest
      : remove.state.values.userId === userId
        ? removed.rest
        : null;
  return (
    <div className="grid gap-3">
      <Said done={change.state.done} turn={change.state.turn} />
      <Said done={remove.state.done} turn={remove.state.turn} />
      <ul className="divide-y divide-rule">
        {members.map(({ userId, name, role, since }) => (
          <li key={userId} className="grid gap-2 py-3 first:pt-0 last:pb-0">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <p className="min-w-40 flex-1">
                <span className="font-medium">
                  <bdi>{name}</bdi>
                </span>
                {userId === me && <span className="text-ink-faint"> ({t("you")})</span>}
                <span className="block text-xs text-ink-faint">
                  {t.rich("since", { date: () => <Moment at={since} dayOnly /> })}
                </span>
              </p>
              {mayManage ? (
                <>
                  <form {...change.form} className="flex items-center gap-2">
                    <input type="hidden" name="debateId" value={debateId} />
                    <input type="hidden" name="userId" value={userId} />
                    <select
                      key={role}
                      name="role"
                      defaultValue={role}
                      aria-label={t("roleOf", { name })}
                      className="field w-auto py-1"
                    >
                      {memberRoles.map((one) => (
                        <option key={one} value={one}>
                          {roleName(one)}
                        </option>
                      ))}
                    </select>
                    <SubmitButton variant="secondary" size="sm" aria-label={t("changeOf", { name })}>
                      {t("change")}
                    </SubmitButton>
                  </form>
                  {userId === me ? null : (
                    <form {...remove.form}>
                      <input type="hidden" name="debateId" value={debateId} />
                      <input type="hidden" name="userId" value={userId} />
                      <SubmitButton variant="quiet" size="sm" aria-label={t("removeOf", { name })}>
                        {t("remove")}
                      </SubmitButton>
                    </form>
                  )}
                </>
              ) : (
                <p className="text-sm">{roleName(role)}</p>
              )}
            </div>
            <Refused>{at(userId)}</Refused>
          </li>
        ))}
      </ul>
    </div>
  );
}
