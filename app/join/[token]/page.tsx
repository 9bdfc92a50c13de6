import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/manage/join-form";
import { ManageTexts } from "@/components/manage/manage-texts";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/auth/actor";
import { readInvite } from "@/lib/services/invitations";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.join");
  // The address is a key: other sites are not told it, search engines do not keep it. (No referrer at all would take
  // the origin from the form too, and a form without an origin is refused.)
  return { title: t("title"), referrer: "same-origin", robots: { index: false, follow: false } };
}

export default async function Join({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [actor, invitation] = await Promise.all([currentActor(), readInvite(token)]);
  const t = await getTranslations("manage.join");
  if (!invitation.ok) {
    return (
      <div className="grid max-w-2xl gap-6">
        <PageHeader title={t("title")} />
        <EmptyState title={t("spentTitle")} action={<LinkButton href="/">{t("home")}</LinkButton>}>
          {t("spent")}
        </EmptyState>
      </div>
    );
  }
  const { question, role } = invitation.value;
  const common = await getTranslations("manage.common");
  const next = encodeURIComponent(`/join/${token}`);
  return (
    <div className="grid max-w-2xl gap-6">
      <div>
        <p className="pb-3 text-sm text-ink-soft">{t("intro")}</p>
        <PageHeader title={question} />
        <p>{t("as", { role })}</p>
        <p className="text-sm text-ink-soft">{t("may", { role })}</p>
      </div>
      {actor === null ? (
        <div className="grid gap-3">
          <p className="text-sm">{t("needAccount")}</p>
          <p className="flex flex-wrap gap-2">
            <LinkButton href={`/signin?next=${next}`} variant="primary">
              {common("signIn")}
            </LinkButton>
            <LinkButton href={`/signup?next=${next}`}>{common("signUp")}</LinkButton>
          </p>
        </div>
      ) : (
        <ManageTexts parts={["join"]}>
          <p className="text-sm wrap-anywhere text-ink-soft">{t("signedInAs", { name: actor.name })}</p>
          <JoinForm token={token} />
        </ManageTexts>
      )}
    </div>
  );
}
