"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useActionState } from "react";
import { freshAccountForm } from "@/lib/actions/account-form";
import { makeResetLinkByForm, setAdminByForm, setDisabledByForm } from "@/lib/actions/account-people";
import { Badge } from "../ui/badge";
import { Notice } from "../ui/notice";
import { SubmitButton } from "../ui/submit-button";
import { FormNotice } from "./form-notice";

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly isAdmin: boolean;
  readonly disabledAt: Date | null;
  readonly createdAt: Date;
}

/** One person, and what an administrator can do for them. */
export function PersonLine({ person }: { readonly person: ListedPerson }) {
  const t = useTranslations("account.people");
  const format = useFormatter();
  const [made, makeLink] = useActionState(makeResetLinkByForm, freshAccountForm);
  const [disabled, setDisabled] = useActionState(setDisabledByForm, freshAccountForm);
  const [admin, setAdmin] = useActionState(setAdminByForm, freshAccountForm);
  const { id, name, email, isAdmin } = person;
  const off = person.disabledAt !== null;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-3 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-0.5">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            <bdi>{name}</bdi>
            {isAdmin && <Badge tone="strong">{t("admin")}</Badge>}
            {off && <Badge tone="danger">{t("disabled")}</Badge>}
          </p>
          <p className="wrap-anywhere text-sm text-ink-soft">
            {email ?? t("noEmail")} ·{" "}
            {t("joined", { date: format.dateTime(person.createdAt, { dateStyle: "medium" }) })}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {email !== null && !off && (
            <Act to="" id={id} action={makeLink} label={t("makeLinkOf", { name })} text={t("makeLink")} />
          )}
          {!off && (
            <Act
              {...{ id, action: setAdmin, to: isAdmin ? "no" : "yes" }}
              label={isAdmin ? t("unmakeAdminOf", { name }) : t("makeAdminOf", { name })}
              text={isAdmin ? t("unmakeAdmin") : t("makeAdmin")}
            />
          )}
          <Act
            {...{ id, action: setDisabled, to: off ? "no" : "yes" }}
            label={off ? t("enableOf", { name }) : t("disableOf", { name })}
            text={off ? t("enable") : t("disable")}
          />
        </div>
      </div>
      <FormNotice faults={[...made.faults, ...disabled.faults, ...admin.faults]} />
      {made.link !== null && (
        <Notice tone="success" title={t("link", { name })} live>
          <code className="break-all select-all">{made.link}</code>
        </Notice>
      )}
    </li>
  );
}

interface ActProps {
  readonly id: string;
  readonly to: string;
  readonly action: (data: FormData) => void;
  /** Names the person too, for those who hear the buttons one by one. */
  readonly label: string;
  readonly text: string;
}

function Act({ id, to, action, label, text }: ActProps) {
  return (
    <form action={action}>
      <input type="hidden" name="userId" value={id} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton variant="secondary" size="sm" aria-label={label}>
        {text}
      </SubmitButton>
    </form>
  );
}
