import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { ManagePage } from "@/components/manage/manage-page";
import { SuggestForm } from "@/components/manage/suggest-form";
import { turnAway } from "@/components/manage/turn-away";
import type { ClaimRole } from "@/lib/argument/claim";
import { visibleText } from "@/lib/argument/text";
import { currentActor } from "@/lib/auth/actor";
import { readClaim } from "@/lib/services/read-claim";
import { aboutDebate, readFrame } from "@/lib/services/read-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.suggest");
  return { title: t("titleAnswer") };
}

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<{ claim?: string | string[]; role?: string | string[]; reword?: string | string[] }>;
}

export default async function Suggest({ params, searchParams }: Address) {
  const [{ debateId }, { claim, role, reword }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const read = await readFrame(actor, debateId);
  const here = `/debates/${debateId}/suggestions`;
  const given = new URLSearchParams(
    Object.entries({ claim, role, reword }).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  if (!read.ok || !read.value.verbs.includes("suggest")) turnAway(actor !== null, `${here}/new?${given}`);
  const about = typeof claim === "string" ? await readClaim(actor, debateId, claim) : null;
  if (about !== null && !about.ok) notFound();

  const t = await getTranslations("manage.suggest");
  const rewording = about !== null && reword === "1" && about.value.sharedFrom === null;
  const roles = about === null ? (["thesis"] as const) : rolesUnder(about.value.role, role);
  return (
    <ManagePage
      about={aboutDebate(read.value)}
      tab="suggestions"
      title={rewording ? t("titleReword") : t("titleAnswer")}
      lead={t("intro")}
      texts={["suggest"]}
    >
      {about !== null && (
        <div className="border-s-2 border-rule-strong ps-4">
          <p className="text-xs font-semibold text-ink-soft">{t("about")}</p>
          <p className="max-w-prose font-serif text-xl leading-snug" dir="auto">
            {visibleText(about.value.text)}
          </p>
        </div>
      )}
      <SuggestForm
        debateId={debateId}
        claimId={about?.value.id ?? null}
        roles={roles}
        reword={rewording ? { version: about.value.version, text: about.value.text } : undefined}
        ids={{ suggestionId: newId(), claimId: newId() }}
        next={here}
      />
    </ManagePage>
  );
}

/** What may answer a claim, the wanted role first: a thesis rests on nothing that an undercut could cut off. */
function rolesUnder(parent: ClaimRole, wanted: unknown): readonly ClaimRole[] {
  const roles: readonly ClaimRole[] =
    parent === "thesis" ? ["support", "rebuttal"] : ["support", "rebuttal", "undercut"];
  return [...roles].sort((a, b) => Number(b === wanted) - Number(a === wanted));
}
