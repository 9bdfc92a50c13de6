"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { liveAnswers } from "@/lib/argument/debate";
import { languageTag } from "@/lib/argument/settings";
import { Badge } from "../ui/badge";
import { Disclosure } from "../ui/disclosure";
import { useDeskHere } from "./desk-context";
import { membersPath } from "./paths";

/** The question as the headline, with what it takes to understand it. */
export function Question() {
  const t = useTranslations("debate");
  const roles = useTranslations("claim.roles");
  const { debate, numbers, verbs } = useDeskHere();
  const { archived, visibility } = debate.settings;
  const [first, ...more] = debate.background.split("\n\n");
  const theses = liveAnswers(debate, null).length;
  return (
    <header className="grid max-w-4xl gap-5">
      <h1
        className="font-serif text-[clamp(2rem,1.2rem+3.2vw,3.5rem)] leading-[1.08] font-medium tracking-[-0.022em]"
        dir="auto"
        lang={languageTag(debate.settings.language)}
      >
        {debate.question}
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
        <span>{t("claims", { count: numbers.size })}</span>
        <Badge>{t(`visibility.${visibility}`)}</Badge>
        {visibility === "private" && !archived && verbs.includes("invite") && (
          <Link
            href={membersPath(debate.id)}
            prefetch={false}
            className="link no-print inline-flex min-h-6 items-center text-ink-soft hover:text-ink"
          >
            {t("invite")}
          </Link>
        )}
        {archived && <Badge tone="strong">{t("archived")}</Badge>}
      </p>
    </header>
  );
}
