import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { v7 as newId } from "uuid";
import { ViewPage } from "@/components/debate/view-page";
import { PlainText } from "@/components/essay/plain-text";
import { TextView } from "@/components/essay/text-view";
import type { DebateId } from "@/lib/argument/id";
import { languageTag } from "@/lib/argument/settings";
import { currentActor } from "@/lib/auth/actor";
import { environment } from "@/lib/auth/environment";
import type { PassageId } from "@/lib/essay/essay";
import { segment } from "@/lib/essay/segment";
import { readEssay } from "@/lib/services/essays";
import { essaysOf, openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string }>;
  readonly searchParams: Promise<{ essay?: string | string[] }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const t = await getTranslations("essay");
  return { title: `${t("title")}: ${await questionOf((await params).debateId)}` };
}

export default async function DebateText({ params, searchParams }: Address) {
  const [{ debateId }, { essay: asked }] = await Promise.all([params, searchParams]);
  const { frame, carried } = await openFrame(debateId, `/debates/${debateId}/text`);
  const essays = await essaysOf(debateId);
  const essayId = typeof asked === "string" ? asked : essays[0]?.id;
  const read = essayId === undefined ? null : await readEssay(await currentActor(), { debateId, essayId });
  const view = read?.ok ? read.value : null;
  const lang = languageTag(frame.settings.language);
  const parts = view?.text == null ? null : segment(view.text, lang);
  const given = view && {
    view,
    parts: parts && { paragraphs: parts.paragraphs, sentences: parts.sentences },
    passageId: newId() as PassageId,
  };
  return (
    <ViewPage
      view="text"
      plain={!carried && given && <PlainText debateId={debateId as DebateId} lang={lang} given={given} />}
    >
      <TextView essays={essays} given={given} model={environment().model?.host ?? null} />
    </ViewPage>
  );
}
