"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import { voteByForm } from "@/lib/actions/forms";
import type { Claim } from "@/lib/argument/claim";
import { asksRelevance, type Relevance } from "@/lib/argument/vote";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Disclosure } from "../ui/disclosure";
import { pressedOnce } from "./pressed-once";

const steps = [0, 1, 2, 3, 4] as const satisfies readonly Relevance[];

/** How much a claim bears on what it answers; asked behind a small door once somebody has a verdict. */
export function RelevanceControl({ place }: { readonly place: Claim }) {
  const t = useTranslations("vote.relevance");
  const said = useTranslations("vote.said");
  const here = usePathname();
  const { announce, debate, signedIn, verbs, vote, voteOf, votingOpen } = useDeskHere();
  const { label, labelOf } = useClaimNames();
  const [failure, setFailure] = useState<Failure | null>(null);
  const own = voteOf(place.id).relevance;
  const judged = voteOf(place.sharedFrom ?? place.id).verdict !== null;
  const asked = asksRelevance(place) && signedIn && votingOpen && verbs.includes("vote");
  if (!asked || !(judged || own !== null) || place.parentId === null) return null;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const pressed = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value") ?? "";
    const relevance = pressed === "" ? null : (Number(pressed) as Relevance);
    setFailure(null);
    const failed = await vote(place.id, { relevance });
    setFailure(failed?.code === "waiting" ? null : failed);
    if (failed === null)
      announce(said("relevance", { label: label(place), value: relevance === null ? "–" : t(`${relevance}`) }));
  }

  return (
    <Disclosure
      className="no-print text-xs"
      summary={<span className="text-xs">{own === null ? t("short") : t("yours", { value: own })}</span>}
    >
      <form action={voteByForm} onSubmit={send}>
        <input type="hidden" name="debateId" value={debate.id} />
        <input type="hidden" name="claimId" value={place.id} />
        <input type="hidden" name="next" value={here} />
        <fieldset>
          <legend className="pb-1.5 text-xs text-ink-soft">{t("question", { parent: labelOf(place.parentId) })}</legend>
          <div className="flex flex-wrap gap-1">
            {steps.map((step) => (
              <button
                key={step}
                type="submit"
                name="relevance"
                value={own === step ? "" : step}
                aria-pressed={own === step}
                onClick={pressedOnce}
                className={`flex min-h-7 items-center gap-1.5 rounded-md border px-2 text-xs ${own === step ? "border-ink bg-ink text-paper" : "border-rule-strong/70 bg-sheet text-ink-soft hover:text-ink"}`}
              >
                <span className="font-semibold tabular-nums">{step}</span>
                {t(`${step}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <FailureLine failure={failure} />
      </form>
    </Disclosure>
  );
}
