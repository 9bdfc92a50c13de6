import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { ReplyLine } from "@/components/ui/reply-line";

export default async function NotFound() {
  const t = await getTranslations("site.notFound");
  return (
    <div className="mx-auto grid max-w-xl gap-5 py-16">
      <ReplyLine className="size-16 text-ink-faint" />
      <h1 className="font-serif text-4xl leading-tight font-medium tracking-tight">{t("title")}</h1>
      <p className="text-ink-soft">{t("text")}</p>
      <p>
        <LinkButton href="/" variant="primary">
          {t("home")}
        </LinkButton>
      </p>
    </div>
  );
}
