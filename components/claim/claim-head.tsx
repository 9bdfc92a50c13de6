"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Claim } from "@/lib/argument/claim";
import { claimOf, definitionOf, isLive, placesOf } from "@/lib/argument/debate";
import { useDeskHere } from "../debate/desk-context";
import { claimPath, inOutline } from "../debate/paths";
import { Standing } from "../vote/standing";
import { WhyToggle } from "../vote/why-toggle";
import { Bearing } from "./bearing";
import { useMove } from "./move-provider";
import { RoleSign, toneOf } from "./role-sign";
import { Origin } from "./sources";
import { useClaimNames } from "./use-claim-names";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The line above a claim: its sign, role and number, whose it is, and where it stands. */
export function ClaimHead({
  place,
  level,
  why,
}: {
  readonly place: Claim;
  readonly level: HeadingLevel;
  readonly why?: { readonly open: boolean; readonly toggle: () => void };
}) {
  const t = useTranslations("claim");
  const { debate, sending, waiting } = useDeskHere();
  const { numberOf } = useClaimNames();
  const Heading = `h${level}` as const;
  const claim = definitionOf(debate, place) ?? place;
  return (
    <div className="entry-head">
      <Heading className="flex items-center gap-1.5 text-sm">
        <Grip place={place} />
        <span className={`font-semibold ${toneOf(place.role)}`}>{t(`role.${place.role}`)}</span>
        <Link
          href={claimPath(debate.id, place.id)}
          className="inline-flex min-h-6 min-w-6 shrink-0 items-center font-medium tabular-nums hover:underline"
        >
          {numberOf(place.id)}
        </Link>
      </Heading>
      <Bearing place={place} />
      <span className="text-xs text-ink-faint">
        <Origin claim={claim} />
        <AlsoAt place={place} />
      </span>
      {sending.has(place.id) && (
        <span className="text-xs text-ink-faint">{t(waiting.has(place.id) ? "answer.waiting" : "answer.sending")}</span>
      )}
      <span className="entry-standing">
        <Standing claim={place} />
        {why && <WhyToggle place={place} {...why} />}
      </span>
    </div>
  );
}

/** The sign of a claim; whoever may move the claim takes it by that. The keyboard's way is the menu. */
function Grip({ place }: { readonly place: Claim }) {
  const t = useTranslations("claim.move");
  const { may } = useDeskHere();
  const { numberOf } = useClaimNames();
  const move = useMove();
  const { id, version, parentId, role, position } = place;
  const sign = <RoleSign role={role} className="size-full" />;
  if (!may({ kind: "move", id, version, parentId, role, position })) return <span className="entry-sign">{sign}</span>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is for pointers; "Move …" in the menu is for everyone.
    <span
      draggable
      title={t("drag", { number: numberOf(id) })}
      className="entry-sign cursor-grab"
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", numberOf(id));
        move.drag(id);
      }}
      onDragEnd={() => move.drag(null)}
    >
      {sign}
    </span>
  );
}

/** Where else the same claim is argued. */
function AlsoAt({ place }: { readonly place: Claim }) {
  const t = useTranslations("claim");
  const { debate } = useDeskHere();
  const { numberOf } = useClaimNames();
  const definition = place.sharedFrom ?? place.id;
  const others = [definition, ...placesOf(debate, definition)].filter((id) => {
    const other = claimOf(debate, id);
    return id !== place.id && other !== undefined && isLive(debate, other);
  });
  if (others.length === 0) return null;
  return (
    <>
      {" · "}
      {t("alsoAt")}{" "}
      {others.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <a href={inOutline(debate.id, id)} className="link tabular-nums">
            {numberOf(id)}
          </a>
        </span>
      ))}
    </>
  );
}
