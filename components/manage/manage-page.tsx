import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Verb } from "@/lib/access/verb";
import type { DebateId } from "@/lib/argument/id";
import { outlinePath } from "../debate/paths";
import { Notice } from "../ui/notice";
import { type DebateTab, DebateTabs } from "./debate-tabs";
import { ManageTexts } from "./manage-texts";

export interface AboutDebate {
  readonly debateId: string;
  readonly question: string;
  readonly archived: boolean;
  readonly verbs: readonly Verb[];
  readonly isMember: boolean;
  readonly waiting: number;
  readonly flagged: number;
}

/** A page around a debate: which debate, where in it, what for. */
export async function ManagePage({
  about,
  tab,
  title,
  lead,
  texts,
  wide = false,
  children,
}: {
  readonly about: AboutDebate;
  readonly tab: DebateTab;
  readonly title: string;
  readonly lead?: ReactNode;
  /** The parts of the texts that its interactive pieces speak. */
  readonly texts: readonly string[];
  /** For pages of pictures and tables rather than of prose. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const t = await getTranslations("manage.common");
  const { debateId, question, archived, verbs, isMember, waiting, flagged } = about;
  return (
    <ManageTexts parts={texts}>
      <div className="no-print -mt-5 border-b border-rule">
        <DebateTabs {...{ debateId, verbs, isMember, waiting, flagged }} current={tab} />
      </div>
      <div className={`grid gap-6 pt-8 sm:pt-12 ${wide ? "" : "max-w-3xl"}`}>
        <header className="grid gap-2">
          <p className="font-serif text-lg leading-snug text-ink-soft" dir="auto">
            <Link href={outlinePath(debateId as DebateId)} className="hover:underline">
              {question}
            </Link>
          </p>
          <h1 className="font-serif text-3xl leading-tight font-medium tracking-tight sm:text-4xl">{title}</h1>
          {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
        </header>
        {archived && <Notice>{t("archived")}</Notice>}
        {children}
      </div>
    </ManageTexts>
  );
}
