import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { pastPath } from "@/components/debate/paths";
import { ShownMoment } from "@/components/past/moments";
import { PastBanner } from "@/components/past/past-banner";
import { PastOutline } from "@/components/past/past-outline";
import { SinceThen } from "@/components/past/since-then";
import { Disclosure } from "@/components/ui/disclosure";
import type { ClaimId } from "@/lib/argument/id";
import { currentActor } from "@/lib/auth/actor";
import { readPast, type When } from "@/lib/services/read-past";
import { one } from "../../address";
import { openFrame, questionOf } from "../../open-debate";

interface Address {
  readonly params: Promise<{ debateId: string; moment: string }>;
  readonly searchParams: Promise<Record<"focus" | "from", string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { debateId } = await params;
  const t = await getTranslations("debate.past");
  return { title: t("documentTitle", { question: await questionOf(debateId) }) };
}

/** The number of an edit, "now", or a time as computers write it. */
function whenOf(moment: string): When | null {
  if (moment === "now") return "now";
  if (/^\d{1,9}$/.test(moment)) return { seq: Number(moment) };
  const time = Date.parse(decodeURIComponent(moment));
  return Number.isNaN(time) ? null : { time };
}

export default async function DebateAt({ params, searchParams }: Address) {
  const [{ debateId, moment }, wanted] = await Promise.all([params, searchParams]);
  const frame = await openFrame(debateId, `/debates/${debateId}/at/${moment}`);
  const when = whenOf(moment);
  if (when === null) notFound();
  const from = Number(one(wanted.from) ?? 0) || 0;
  const focus = one(wanted.focus) ?? null;
  const past = await readPast(await currentActor(), debateId, when, focus, from);
  if (!past.ok) notFound();

  const t = await getTranslations("debate.past");
  const { seq, at, total, outline, background, hidden, since } = past.value;
  // A time is the number of an edit from here on, by which one goes earlier and later.
  if (when !== "now" && "time" in when) redirect(pastPath(outline.debateId, seq, focus as ClaimId | null, from));
  // The page's head has today's question already.
  const asNow = outline.question === frame.frame.question;
  return (
    <>
      <ShownMoment {...{ moment, seq, at, total }} />
      <PastBanner debateId={outline.debateId} {...{ seq, total, hidden }} />
      <div className="past-page">
        <div className="grid min-w-0 content-start gap-2">
          <h2
            className={`font-serif text-2xl leading-tight font-medium text-balance ${asNow ? "sr-only" : ""}`}
            dir="auto"
          >
            {outline.question}
          </h2>
          {background !== "" && (
            <Disclosure summary={t("background")}>
              <p className="max-w-prose whitespace-pre-line text-ink-soft" dir="auto">
                {background}
              </p>
            </Disclosure>
          )}
          <PastOutline seq={seq} outline={outline} />
        </div>
        <aside className="grid content-start gap-2" aria-labelledby="since-title">
          <h2 id="since-title" className="font-serif text-xl font-medium">
            {t("since")}
          </h2>
          <SinceThen debateId={outline.debateId} since={since} />
        </aside>
      </div>
    </>
  );
}
