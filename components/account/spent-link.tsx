import { useTranslations } from "next-intl";
import { LinkButton } from "../ui/link-button";
import { AccountPage } from "./account-page";

/** In the place of the form that a link leads to, once it works no more. */
export function SpentLink({ again }: { readonly again: "/forgot" | "/signup" | "/signin" }) {
  const t = useTranslations("account.spent");
  return (
    <AccountPage title={t("title")} lead={t("text")}>
      <p>
        <LinkButton href={again} variant="primary">
          {again === "/signin" ? t("signIn") : t("ask")}
        </LinkButton>
      </p>
    </AccountPage>
  );
}
