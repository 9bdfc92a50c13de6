import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PrintedOutline } from "@/components/outline/printed-outline";
import { LinkButton } from "@/components/ui/link-button";
import { type ClaimId, isId } from "@/lib/argument/id";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import { readDebate } from "@/lib/services/read-debate";
import { one } from "../address";
import { openFrame, questionOf } from "../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<Record<"focus" | "from", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("debate.print");
  return { title: t("documentTitle", { question: await questionOf((await params).debateId) }) };
}

export default async function PrintDebate({ params, searchParams }: Address) {
  const [{ debateId }, wanted] = await Promise.all([params, searchParams]);
  const { frame } = await openFrame(debateId, `/debates/${debateId}/print`);
  const read = await readDebate(await currentActor(), debateId);
  if (!read.ok) notFound();
  const { view, readAt } = read.value;
  const asked = one(wanted.focus);
  const focus = asked !== undefined && isId(asked) ? (asked as ClaimId) : null;
  const from = Number(one(wanted.from)) || 0;
  const t = await getTranslations("debate.print");
  const here = `/debates/${frame.id}`;
  return (
    <PrintedOutline {...{ view, focus, from, readAt }} address={`${environment().origin}${here}`}>
      <LinkButton href={here}>{t("back")}</LinkButton>
      {focus !== null && (
        <Link className="link text-sm" href={`${here}/print`}>
          {t("wholeDebate")}
        </Link>
      )}
    </PrintedOutline>
  );
}
