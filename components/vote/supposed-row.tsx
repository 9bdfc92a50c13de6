"use client";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { definitionOf } from "@/lib/argument/debate";
import { visibleText } from "@/lib/argument/text";
import { RoleSign } from "../claim/role-sign";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { type SupposedVotes, supposable } from "./supposed-votes";
import type { Supposing } from "./use-supposition";

/** A claim with what may be supposed about it: that it is left out, and how the votes on it are. */
export function SupposedRow({
  place,
  supposing,
  mayLeaveOut,
}: {
  readonly place: Claim;
  readonly supposing: Supposing;
  readonly mayLeaveOut: boolean;
}) {
  const t = useTranslations("vote.whatIf");
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const name = label(place);
  const text = visibleText((definitionOf(debate, place) ?? place).text);
  const off = supposing.isOff(place.id);
  return (
    <li className="supposed-row" data-off={off || undefined}>
      <RoleSign role={place.role} className="size-4.5" />
      <p className="min-w-0 text-sm leading-snug">
        <span className="font-semibold">{name}</span>{" "}
        <span className="supposed-text font-serif text-ink-soft" dir="auto">
          {text}
        </span>
      </p>
      <div className="supposed-controls">
        {mayLeaveOut && (
          <button
            type="button"
            aria-pressed={off}
            aria-label={t("leaveOutOf", { label: name, text })}
            onClick={() => supposing.turn(place.id)}
            className="leave-out"
          >
            <span aria-hidden className="leave-out-box" />
            {t("leaveOut")}
          </button>
        )}
        <VotesOn place={place} name={name} supposing={supposing} />
      </div>
    </li>
  );
}

function VotesOn({
  place,
  name,
  supposing,
}: {
  readonly place: Claim;
  readonly name: string;
  readonly supposing: Supposing;
}) {
  const t = useTranslations("vote.whatIf");
  const { actorId, debate, voteOf } = useDeskHere();
  const claim = definitionOf(debate, place) ?? place;
  const now = supposing.votesOn(claim.id);
  // An author's own vote counts nowhere, so supposing another one would change nothing.
  const counts = actorId !== null && claim.authorId !== actorId;
  return (
    <span className="votes-on-frame">
      <select
        aria-label={t("votesOn", { label: name })}
        value={now}
        onChange={(event) => supposing.supposeVotes(claim.id, event.target.value as SupposedVotes)}
        className="votes-on"
        data-changed={now !== "asTheyAre" || undefined}
      >
        {supposable(voteOf(claim.id).verdict, counts).map((kind) => (
          <option key={kind} value={kind}>
            {t(`votes.${kind}`)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute inset-e-2 top-1/2 size-3.5 -translate-y-1/2" />
    </span>
  );
}
