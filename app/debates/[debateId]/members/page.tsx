import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { InviteForm } from "@/components/manage/invite-form";
import { InviteList } from "@/components/manage/invite-list";
import { LeaveForm } from "@/components/manage/leave-form";
import { ManagePage } from "@/components/manage/manage-page";
import { MemberList } from "@/components/manage/member-list";
import { RoleGuide } from "@/components/manage/role-guide";
import { Said } from "@/components/manage/said";
import { Section } from "@/components/manage/section";
import { turnAway } from "@/components/manage/turn-away";
import { memberRoles } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { listInvites } from "@/lib/services/invitations";
import { listMembers } from "@/lib/services/members";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.members");
  return { title: t("title") };
}

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export default async function Members({ params, searchParams }: Address) {
  const [{ debateId }, { done }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  const may = (verb: "invite" | "manage") => read.ok && read.value.verbs.includes(verb);
  if (!read.ok || !(may("invite") || read.value.membership !== null)) {
    turnAway(actor !== null, `/debates/${debateId}/members`);
  }
  const t = await getTranslations("manage.members");
  const { frame, membership, actorId } = read.value;
  const [members, invites] = may("invite")
    ? await Promise.all([listMembers(actor, debateId), listInvites(actor, debateId)])
    : [null, null];
  const owners = members?.ok ? members.value.filter(({ role }) => role === "owner").length : null;
  const roles = memberRoles.filter((role) => may("manage") || (role !== "owner" && role !== "editor"));
  return (
    <ManagePage about={aboutDebate(read.value)} tab="members" title={t("title")} texts={["members"]}>
      {done === "handed-over" && <Said done="handed-over" />}
      {members?.ok && (
        <Section title={t("list", { count: members.value.length })}>
          <MemberList debateId={frame.id} members={members.value} me={actorId} mayManage={may("manage")} />
        </Section>
      )}
      {invites?.ok && (
        <Section title={t("inviteTitle")} lead={t("inviteHint")}>
          <div className="grid gap-8">
            <InviteForm debateId={frame.id} inviteId={newId()} roles={roles} origin={environment().origin} />
            <InviteList debateId={frame.id} invites={invites.value} />
          </div>
        </Section>
      )}
      <Section title={t("roles")}>
        <RoleGuide />
      </Section>
      {membership !== null && (
        <Section title={t("leave")}>
          <LeaveForm debateId={frame.id} role={membership} isLastOwner={membership === "owner" && owners === 1} />
        </Section>
      )}
    </ManagePage>
  );
}
