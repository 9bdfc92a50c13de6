import { Check, Languages } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { chooseLanguage } from "@/lib/actions/choose-language";
import { PlainMenu } from "../ui/plain-menu";

export interface LanguageChoice {
  readonly id: string;
  /** What its readers call it. */
  readonly name: string;
}

/** The language of the interface. What people have written stays in theirs. */
export function LanguageMenu({ choices }: { readonly choices: readonly LanguageChoice[] }) {
  const t = useTranslations("site");
  const now = useLocale();
  return (
    <PlainMenu
      label={t("language")}
      button={<Languages aria-hidden className="size-4.5" />}
      className="btn btn-quiet size-9 p-0"
    >
      <form action={chooseLanguage}>
        {choices.map(({ id, name }) => (
          <button
            key={id}
            type="submit"
            name="language"
            value={id}
            lang={id}
            aria-current={id === now || undefined}
            className="popover-item"
          >
            <Check aria-hidden className={`size-4 ${id === now ? "text-rebuttal" : "invisible"}`} />
            <bdi>{name}</bdi>
          </button>
        ))}
      </form>
    </PlainMenu>
  );
}
