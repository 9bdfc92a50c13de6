"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { ReplyLine } from "@/components/ui/reply-line";

export default function Broken({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("site.error");
  return (
    <div role="alert" className="mx-auto grid max-w-xl gap-5 py-16">
      <ReplyLine className="size-16 text-ink-faint" />
      <h1 className="font-serif text-4xl leading-tight font-medium tracking-tight">{t("title")}</h1>
      <p className="text-ink-soft">{t("text")}</p>
      <p className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          {t("retry")}
        </Button>
        <LinkButton href="/">{t("home")}</LinkButton>
      </p>
      {error.digest && <p className="text-xs text-ink-faint">{t("code", { digest: error.digest })}</p>}
    </div>
  );
}
