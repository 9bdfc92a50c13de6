"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { claimOf } from "@/lib/argument/debate";
import { useDeskHere } from "./desk-context";

const shownInitials = 4;

/** Who else is here, whether changes arrive, and what has come in that is not shown yet. */
export function LiveLine() {
  const t = useTranslations("debate.live");
  const { actorId, admit, announce, connection, debate, fresh, here, waiting: unsent } = useDeskHere();
  const waiting = [...fresh].filter((id) => claimOf(debate, id) !== undefined);
  const told = useRef(0);
  useEffect(() => {
    if (waiting.length > told.current) announce(t("fresh", { count: waiting.length }));
    told.current = waiting.length;
  }, [waiting.length, announce, t]);
  const others = here.people.filter(({ userId }) => userId !== actorId);
  return (
    <div className="live-line">
      {waiting.length > 0 && (
        <button type="button" className="fresh" onClick={() => admit(waiting)}>
          {t("fresh", { count: waiting.length })}
        </button>
      )}
      {unsent.size > 0 && <span className="text-undercut">{t("waiting", { count: unsent.size })}</span>}
      {others.length > 0 && (
        <ul className="live-people" aria-label={t("here", { count: others.length })}>
          {others.slice(0, shownInitials).map(({ userId, name }) => (
            <li key={userId} title={name}>
              <span aria-hidden>{initialsOf(name)}</span>
              <span className="sr-only">
                <bdi>{name}</bdi>
              </span>
            </li>
          ))}
          {others.length > shownInitials && <li className="live-more">+{others.length - shownInitials}</li>}
        </ul>
      )}
      {connection === "away" && <span className="text-ink-faint">{t("away")}</span>}
      {connection === "live" && (
        <span className="live-dot" title={t("live")}>
          <span className="sr-only">{t("live")}</span>
        </span>
      )}
    </div>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? "")
    .join("");
