import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { DebateDesk } from "@/components/debate/debate-desk";
import { TextsHere } from "@/components/essay/texts-here";
import { DebateTabs } from "@/components/manage/debate-tabs";
import { essaysOf, frameOf, readingOf } from "../open-debate";

/** One desk for all views of a debate: going from one to another keeps what is on it. */
export default async function DebateViews({
  params,
  children,
}: {
  readonly params: Promise<{ debateId: string }>;
  readonly children: ReactNode;
}) {
  const { debateId } = await params;
  const frame = await frameOf(debateId);
  // The page itself says that there is no such debate, or asks to sign in.
  if (!frame.ok) return children;
  const { ui, site, failures, claim, debate, essay, vote, manage } = await getMessages();
  const { semanticsNames, semanticsMeanings } = manage.rules;
  const rules = { semanticsNames, semanticsMeanings };
  const { verbs, membership, waiting, flagged } = frame.value;
  return (
    <NextIntlClientProvider messages={{ ui, site, failures, claim, debate, essay, vote, manage: { rules } }}>
      <div className="no-print -mt-5 border-b border-rule">
        <DebateTabs {...{ debateId, verbs, waiting, flagged }} isMember={membership !== null} current="debate" />
      </div>
      <DebateDesk debateId={frame.value.frame.id} carried={await readingOf(debateId)}>
        <TextsHere hasText={(await essaysOf(debateId)).length > 0}>{children}</TextsHere>
      </DebateDesk>
    </NextIntlClientProvider>
  );
}
