"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import { claimOf, definitionOf, isLive, placesOf } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { bracketAt } from "@/lib/argument/joining";
import { useDeskHere } from "../debate/desk-context";
import { FreshAnswers } from "../debate/fresh-answers";
import { anchorOf, claimHistoryPath, claimPath, columnsPath, inOutline } from "../debate/paths";
import { useAnswers } from "../debate/use-answers";
import { Why } from "../vote/why";
import { ClaimEntry } from "./claim-entry";
import { ClaimPath } from "./claim-path";
import { Composer } from "./composer";
import { useLeaveWords } from "./left-words";
import { MergedHere } from "./merged-note";
import { RoleSign, toneOf } from "./role-sign";
import { useClaimNames } from "./use-claim-names";
import { useDraft } from "./use-draft";
import { useSaved } from "./use-saved";

const answerRoles = ["support", "rebuttal", "undercut"] as const satisfies readonly ClaimRole[];

/** Everything about one claim: how one gets to it, what it says, why it stands where it does, and what answers it. */
export function ClaimPage({
  claimId,
  role,
}: {
  readonly claimId: ClaimId;
  /** Of the answer that the address asks for. */
  readonly role: ClaimRole | null;
}) {
  const d = useTranslations("debate.claimPage");
  const why = useTranslations("vote.why");
  const { debate, verbs } = useDeskHere();
  const saved = useSaved();
  const place = claimOf(debate, claimId);
  const { answers, fresh } = useAnswers(place?.sharedFrom ?? claimId);
  if (place === undefined || !isLive(debate, place)) return <Gone id={claimId} />;
  return (
    <div className="claim-page">
      <div className="grid content-start gap-6">
        <ClaimPath place={place} hrefOf={({ id }) => claimPath(debate.id, id)} />
        <div id={anchorOf(place.id)} className="max-w-4xl">
          <ClaimEntry place={place} level={1} size="thesis" why="elsewhere">
            <Facts place={place} />
            <MergedHere claim={definitionOf(debate, place) ?? place} />
          </ClaimEntry>
        </div>
      </div>
      <section id="why" aria-labelledby="why-title" className="why-panel">
        <h2 id="why-title" className="pb-4 font-serif text-xl font-medium">
          {why("title")}
        </h2>
        <Why claim={place} />
      </section>
      <div className="grid content-start gap-10">
        <FreshAnswers claims={fresh} />
        {answerRoles.map((one) => {
          const claims = answers.filter((answer) => answer.role === one);
          if (claims.length === 0 && (one === "undercut" || place.sharedFrom !== null)) return null;
          return <Answers key={one} role={one} claims={claims} />;
        })}
      </div>
      {verbs.includes("write") && place.sharedFrom === null && (
        <section id="answer" aria-labelledby="answer-title" className="max-w-3xl scroll-mt-6">
          <h2 id="answer-title" className="pb-2 font-serif text-xl font-medium">
            {d("answerTitle")}
          </h2>
          <Composer key={role ?? "drafted"} parent={place} as={role} onSaved={saved.added} />
        </section>
      )}
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <Link href={inOutline(debate.id, place.id)} className="link">
          {d("inOutline")}
        </Link>
        <Link href={columnsPath(debate.id, place.id)} className="link">
          {d("inColumns")}
        </Link>
        <Link href={claimHistoryPath(debate.id, place.sharedFrom ?? place.id)} className="link">
          {d("history")}
        </Link>
      </p>
    </div>
  );
}

/** What went away while one was here; a claim that was merged leads on to the one it is in now. */
function Gone({ id }: { readonly id: ClaimId }) {
  const failures = useTranslations("failures");
  const { debate, redirects } = useDeskHere();
  const router = useRouter();
  const into = redirects.get(id);
  useEffect(() => {
    if (into !== undefined) router.replace(`${claimPath(debate.id, into)}?merged=${id}`);
  }, [router, debate.id, into, id]);
  // What was being written here is kept as a draft, to which nothing leads any more.
  const leave = useLeaveWords();
  const [draft] = useDraft<{ readonly text: string } | null>(`${debate.id}:${id}`, null);
  const claim = claimOf(debate, id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: handed on once.
  useEffect(() => {
    if (draft !== null && draft.text.trim() !== "") leave({ id, claim: claim ?? null, words: draft.text });
  }, [draft, id, leave]);
  return <p className="text-ink-soft">{failures("no-such-claim")}</p>;
}

/** Who wrote it and when, and where else it is shown. */
function Facts({ place }: { readonly place: Claim }) {
  const t = useTranslations("claim");
  const format = useFormatter();
  const { debate, view } = useDeskHere();
  const { labelOf } = useClaimNames();
  const claim = definitionOf(debate, place) ?? place;
  const places = [claim.id, ...placesOf(debate, claim.id)].filter((id) => {
    const other = claimOf(debate, id);
    return other !== undefined && isLive(debate, other) && id !== place.id;
  });
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 pt-1 text-xs text-ink-faint">
      <p>
        {t("by", {
          name: view.people[claim.authorId]?.name ?? "",
          date: format.dateTime(claim.createdAt, { dateStyle: "long" }),
        })}
      </p>
      {places.length > 0 && (
        <p>
          {t("shownAt")}{" "}
          {places.map((id, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <Link href={claimPath(debate.id, id)} className="link">
                {labelOf(id)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Answers({ role, claims }: { readonly role: ClaimRole; readonly claims: readonly Claim[] }) {
  const t = useTranslations("claim");
  return (
    <section className="max-w-4xl">
      <h2 className={`flex items-center gap-2 border-b-2 border-current pb-2 font-semibold ${toneOf(role)}`}>
        <RoleSign role={role} />
        {t(`heading.${role}`)}
        <span className="font-normal text-ink-faint">{claims.length}</span>
      </h2>
      {claims.length === 0 && <p className="py-4 font-serif text-claim text-ink-faint">{t(`none.${role}`)}</p>}
      <ol>
        {claims.map((claim, i) => (
          <li
            key={claim.id}
            id={anchorOf(claim.id)}
            data-bracket={bracketAt(claims, i)}
            className="scroll-mt-6 border-b border-rule py-2"
          >
            <ClaimEntry place={claim} level={3} />
          </li>
        ))}
      </ol>
    </section>
  );
}
