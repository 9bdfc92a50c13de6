"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import { voteByForm } from "@/lib/actions/forms";
import type { Claim } from "@/lib/argument/claim";
import type { Verdict } from "@/lib/argument/vote";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { anchorOf, signInPath } from "../debate/paths";
import { pressedOnce } from "./pressed-once";
import { verdictWords } from "./verdict-words";

const verdicts = [1, 0, -1] as const satisfies readonly Verdict[];
/** Agree, unsure, disagree; one's own verdict pressed in, and taken back by pressing it again. */
export function VoteControl({ claim }: { readonly claim: Claim }) {
  const t = useTranslations("vote");
  const here = usePathname();
  const { debate, signedIn, verbs, vote, voteOf, votingOpen, announce, sending, waiting } = useDeskHere();
  const { label } = useClaimNames();
  const [failure, setFailure] = useState<Failure | null>(null);
  const own = voteOf(claim.id).verdict;

  if (!signedIn && votingOpen) {
    const next = signInPath(`${here}#${anchorOf(claim.id)}`);
    return (
      <span className="verdicts no-print">
        {verdicts.map((verdict) => (
          <a key={verdict} href={next} rel="nofollow" className="verdict">
            <Face verdict={verdict} />
            <span className="sr-only">{t("signIn", { verdict: t(verdictWords[verdict]) })}</span>
            <span aria-hidden>{t(verdictWords[verdict])}</span>
          </a>
        ))}
      </span>
    );
  }
  if (!votingOpen || !verbs.includes("vote")) {
    return own === null ? null : <span className="text-xs text-ink-soft">{t(verdictWords[own])}</span>;
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value") ?? "";
    const verdict = pressed === "" ? null : (Number(pressed) as Verdict);
    setFailure(null);
    const failed = await vote(claim.id, { verdict });
    setFailure(failed?.code === "waiting" ? null : failed);
    if (failed?.code === "waiting") announce(t("waiting"));
    if (failed === null) announce(t(`said.${verdict === null ? "withdrawn" : verdict}`, { label: label(claim) }));
  }

  return (
    <form action={voteByForm} onSubmit={send} className="no-print grid justify-items-start gap-1">
      <input type="hidden" name="debateId" value={debate.id} />
      <input type="hidden" name="claimId" value={claim.id} />
      <input type="hidden" name="next" value={here} />
      <fieldset className="verdicts">
        <legend className="sr-only">{t("verdict", { label: label(claim) })}</legend>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="submit"
            name="verdict"
            value={own === verdict ? "" : verdict}
            aria-pressed={own === verdict}
            title={own === verdict ? t("withdraw") : undefined}
            className="verdict"
            onClick={pressedOnce}
          >
            <Face verdict={verdict} />
            {t(verdictWords[verdict])}
          </button>
        ))}
      </fieldset>
      <FailureLine failure={failure} />
      {/* A claim that itself is on its way says so in its head. */}
      {waiting.has(claim.id) && !sending.has(claim.id) && <p className="text-xs text-ink-faint">{t("waiting")}</p>}
    </form>
  );
}

const Face = ({ verdict }: { readonly verdict: Verdict }) => (
  <svg aria-hidden className="size-4">
    <use href={`#sign-${verdictWords[verdict]}`} />
  </svg>
);
