import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AccountFault } from "@/lib/actions/account-form";
import { Card } from "../ui/card";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { FormNotice } from "./form-notice";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { ProviderForm } from "./provider-form";
import { type ListedBrowser, SessionList } from "./session-list";

export interface OwnAccountProps {
  readonly name: string;
  readonly email: string | null;
  readonly hasPassword: boolean;
  /** The name of the provider one can sign in with; null where there is none. */
  readonly provider: string | null;
  readonly linked: boolean | null;
  readonly sessions: readonly ListedBrowser[];
  readonly isAdmin: boolean;
  readonly passwordChanged: boolean;
  readonly faults: readonly AccountFault[];
}

export function OwnAccountPage({ name, email, provider, linked, ...own }: OwnAccountProps) {
  const t = useTranslations("account.own");
  const lead = email === null ? t("leadNoEmail", { name: provider ?? "" }) : t("lead", { email });
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        {...{ title: t("title"), lead }}
        actions={own.isAdmin && <LinkButton href="/admin/people">{t("people")}</LinkButton>}
      />
      <div className="grid gap-6">
        {own.passwordChanged && <Notice tone="success" live title={t("passwordChanged")} />}
        <FormNotice faults={own.faults} />
        <Section title={t("nameTitle")}>
          <NameForm name={name} />
        </Section>
        {own.hasPassword && (
          <Section title={t("passwordTitle")} lead={t("passwordLead")}>
            <PasswordForm email={email ?? name} />
          </Section>
        )}
        {provider !== null && (
          <Section
            title={t("providerTitle", { name: provider })}
            lead={linked ? t("linked", { name: provider }) : t("linkText", { name: provider })}
          >
            {!linked && <ProviderForm next="/account">{t("link", { name: provider })}</ProviderForm>}
          </Section>
        )}
        <Section title={t("sessionsTitle")} lead={t("sessionsLead")}>
          <SessionList sessions={own.sessions} />
        </Section>
      </div>
    </div>
  );
}

function Section({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <Card>
      <h2 className="font-serif text-xl font-medium">{title}</h2>
      {lead && <p className="mt-1 text-sm text-ink-soft">{lead}</p>}
      <div className="mt-4">{children}</div>
    </Card>
  );
}
