import { useTranslations } from "next-intl";
import { Badge } from "../ui/badge";
import { Disclosure } from "../ui/disclosure";
import type { DebateReading } from "./reading";

/** The question as the headline, with what it takes to understand it. */
export function Question({ view }: { readonly view: DebateReading["view"] }) {
  const t = useTranslations("debate");
  const roles = useTranslations("claim.roles");
  const [first, ...more] = view.background.split("\n\n");
  const theses = view.claims.filter(({ role }) => role === "thesis").length;
  return (
    <header className="grid max-w-4xl gap-5">
      <h1
        className="font-serif text-[clamp(2rem,1.2rem+3.2vw,3.5rem)] leading-[1.08] font-medium tracking-[-0.022em]"
        dir="auto"
      >
        {view.question}
      </h1>
      {first !== "" && (
        <div className="grid max-w-[44em] gap-2 font-serif text-claim text-ink-soft" dir="auto">
          <p>{first}</p>
          {more.length > 0 && (
            <Disclosure summary={t("background")}>
              <div className="grid gap-3">
                {more.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            </Disclosure>
          )}
        </div>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink-faint">
        <span>{roles("thesis", { count: theses })}</span>
        <span>{t("claims", { count: view.claims.length })}</span>
        <Badge>{t(`visibility.${view.settings.visibility}`)}</Badge>
        {view.settings.archived && <Badge tone="strong">{t("archived")}</Badge>}
      </p>
    </header>
  );
}
