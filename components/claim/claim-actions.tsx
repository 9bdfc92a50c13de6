"use client";
import { MessageSquare, PencilLine } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Verb } from "@/lib/access/verb";
import type { Claim } from "@/lib/argument/claim";
import { useDeskHere } from "../debate/desk-context";
import { anchorOf, claimPath, inOutline, signInPath, suggestPath } from "../debate/paths";
import type { Mode } from "./mode";
import { MoreMenu } from "./more-menu";
import { RoleSign } from "./role-sign";
import { useClaimNames } from "./use-claim-names";
import { hasDraft } from "./use-draft";

/** Answer it; and behind one button whatever else its reader may do with it. */
export function ClaimActions({
  place,
  mode,
  onMode,
}: {
  readonly place: Claim;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}) {
  const t = useTranslations("claim");
  const { debate, signedIn, verbs, view } = useDeskHere();
  const { numberOf, label } = useClaimNames();
  const [drafted, setDrafted] = useState(false);
  useEffect(() => {
    // Asked again when a box has closed: what was written in it may have been sent or thrown away.
    if (mode === null) setDrafted(hasDraft(`${debate.id}:${place.id}`));
  }, [debate.id, place.id, mode]);

  if (place.sharedFrom !== null) {
    return (
      <span className="flex flex-wrap items-center gap-2 text-xs text-ink-faint">
        <a href={inOutline(debate.id, place.sharedFrom)} className="link">
          {t("shownFrom", { number: numberOf(place.sharedFrom) })}
        </a>
        <MoreMenu place={place} onMode={onMode} />
      </span>
    );
  }
  const said = view.comments?.[place.id] ?? 0;
  const mayAnswer =
    ["write", "suggest"].some((verb) => verbs.includes(verb as Verb)) || !(signedIn || debate.settings.archived);
  return (
    <span className="entry-actions">
      {drafted && mode === null && verbs.includes("write") && (
        <button type="button" className="btn btn-quiet btn-sm" onClick={() => onMode({ answer: "drafted" })}>
          <PencilLine aria-hidden className="size-3.5" />
          {t("answer.continue")}
        </button>
      )}
      {said > 0 && (
        <Link
          href={`${claimPath(debate.id, place.id)}#comments`}
          prefetch={false}
          className="answer-link"
          aria-label={t("commentsAt", { count: said, label: label(place) })}
        >
          <MessageSquare aria-hidden className="size-3.5" />
          <span className="tabular-nums">{said}</span>
        </Link>
      )}
      {mayAnswer &&
        (["support", "rebuttal"] as const).map((role) => (
          <AnswerLink key={role} place={place} role={role} onAnswer={() => onMode({ answer: role })} />
        ))}
      <MoreMenu place={place} onMode={onMode} />
    </span>
  );
}

/** A link that opens the same box without JavaScript, and leads through the sign-in where that comes first. */
function AnswerLink({
  place,
  role,
  onAnswer,
}: {
  readonly place: Claim;
  readonly role: "support" | "rebuttal";
  readonly onAnswer: () => void;
}) {
  const t = useTranslations("claim.answer");
  const { debate, signedIn, verbs } = useDeskHere();
  const { label } = useClaimNames();
  const here = usePathname();
  const inPlace = signedIn && verbs.includes("write");
  const params = new URLSearchParams(useSearchParams().toString());
  params.set("answer", place.id);
  params.set("role", role);
  const open = `${here}?${params}#${anchorOf(place.id)}`;
  const away = signedIn ? suggestPath(debate.id, place.id, role) : signInPath(open);
  return (
    <a
      href={inPlace ? open : away}
      rel="nofollow"
      aria-label={`${t(role)}: ${label(place)}`}
      title={signedIn ? undefined : t("signIn")}
      className="answer-link"
      data-in-place={inPlace || undefined}
      onClick={(event) => {
        if (!inPlace || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        onAnswer();
      }}
    >
      <RoleSign role={role} className="size-4" />
      {t(role)}
    </a>
  );
}
