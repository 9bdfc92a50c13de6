"use client";
import { useTranslations } from "next-intl";
import { invite } from "@/lib/actions/manage-members";
import type { MemberRole } from "@/lib/argument/settings";
import { Select } from "../ui/select";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";
import { InviteLink } from "./invite-link";
import { Refused, useRefusal } from "./refusal";
import { Said } from "./said";
import { useSentForm } from "./sent-form";

/** Makes a link that gives a role, and shows it this once. */
export function InviteForm({
  debateId,
  inviteId,
  roles,
  origin,
}: {
  readonly debateId: string;
  /** Made with the page, so that the same form sent twice makes one invitation. */
  readonly inviteId: string;
  /** The roles that the person may give. */
  readonly roles: readonly MemberRole[];
  /** Where people open this site. */
  readonly origin: string;
}) {
  const t = useTranslations("manage.members");
  const roleName = useTranslations("manage.roleNames");
  const { state, form } = useSentForm(invite);
  const { at, rest } = useRefusal(state, ["role", "days"]);
  const { invitation, values } = state;
  return (
    <div className="grid gap-5">
      <form {...form} className="grid gap-4">
        <input type="hidden" name="debateId" value={debateId} />
        <input type="hidden" name="id" value={inviteId} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Select
            label={t("inviteRole")}
            name="role"
            defaultValue={values.role ?? "writer"}
            options={roles.map((role) => ({ value: role, label: roleName(role) }))}
            error={at("role")}
          />
          <TextField
            label={t("days")}
            name="days"
            inputMode="numeric"
            defaultValue={values.days ?? "14"}
            aria-description={t("daysHint")}
            autoFocus={at("days") !== undefined}
            error={at("days")}
          />
        </div>
        <Refused>{rest}</Refused>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton pending={t("inviting")}>{t("inviteButton")}</SubmitButton>
          <Said done={state.done} turn={state.turn} />
        </div>
      </form>
      {invitation && <InviteLink key={invitation.token} url={`${origin}/join/${invitation.token}`} {...invitation} />}
    </div>
  );
}
