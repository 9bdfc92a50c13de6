"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { showFromHere, useRefresh } from "../ui/without-network";
import { carryAll, isCarried } from "./carried-views";
import { useDeskHere } from "./desk-context";
import { type Viewed, viewAt } from "./view-at";

/** Once a page stands, for browsers that do not say when they are idle. */
const later = 3000;

/** Goes from view to view of the debate on the desk while there is no network, as far as the desk can. */
export function useDeskOffline(): void {
  const { connection, debate } = useDeskHere();
  const away = useRef(false);
  useEffect(() => {
    away.current = connection === "away";
  }, [connection]);
  useEffect(() => {
    const begin = () => {
      // Who waits for it, as a test does, can see it.
      carryAll().then(
        () => document.documentElement.setAttribute("data-views", "here"),
        () => {},
      );
    };
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(begin, later);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: 2 * later });
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(
    () =>
      showFromHere((to) => {
        const wanted = viewAt(to.pathname);
        if (wanted?.debateId !== debate.id || !isCarried(wanted.view)) return false;
        if (navigator.onLine && !away.current) return false;
        const way = `${to.pathname}${to.search}${to.hash}`;
        const { hash, pathname, search } = window.location;
        if (way === `${pathname}${search}${hash}`) window.history.replaceState(null, "", way);
        else window.history.pushState(null, "", way);
        if (to.hash === "") window.scrollTo(0, 0);
        return true;
      }),
    [debate.id],
  );
}

/** Once the network is back, the server's own page takes the place of what stood in for it. */
export function useReplacedLater({ view }: Viewed): void {
  const { connection, debate } = useDeskHere();
  const t = useTranslations("debate.viewNames");
  const refresh = useRefresh();
  /** A connection that only begins says nothing of the network. */
  const wasAway = useRef(false);
  useEffect(() => {
    if (connection === "live" && wasAway.current) void refresh();
    wasAway.current = connection === "away";
  }, [connection, refresh]);
  useEffect(() => {
    const again = () => void refresh();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [refresh]);
  const title = view === "claim" ? debate.question : `${t(view)}: ${debate.question}`;
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      // What the page that came instead has put there stays.
      if (document.title === title) document.title = before;
    };
  }, [title]);
}
