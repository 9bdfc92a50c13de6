import { useTranslations } from "next-intl";
import { LinkButton } from "../ui/link-button";
import { HeroFigure } from "./hero-figure";

export function HomeHero() {
  const t = useTranslations("debate.home");
  return (
    <div className="grid items-end gap-x-16 pt-4 pb-12 sm:pt-8 sm:pb-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid gap-6">
        <h1 className="max-w-[15em] font-serif text-[clamp(2.5rem,1.3rem+5vw,5rem)] leading-[1.02] font-medium tracking-[-0.028em]">
          {t("title")}
        </h1>
        <p className="max-w-[34em] font-serif text-xl leading-relaxed text-ink-soft">{t("lead")}</p>
        <p className="flex flex-wrap gap-2 pt-1">
          <LinkButton href="/start" variant="primary">
            {t("start")}
          </LinkButton>
          <LinkButton href="/start/text">{t("startText")}</LinkButton>
        </p>
      </div>
      <HeroFigure />
    </div>
  );
}
