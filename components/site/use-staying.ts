"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { showToast } from "../ui/toast";
import { passageTo } from "../ui/without-network";

/** Keeps links from leading out of the page, into the browser's own, while the network that they need is away. */
export function useStaying(): void {
  const t = useTranslations("ui");
  useEffect(() => {
    /** Where the last link that was followed leads. */
    let newest: string | null = null;
    const follow = (event: MouseEvent) => {
      const to = addressOf(event);
      newest = to?.href ?? newest;
      const passage = to === null ? "goOn" : passageTo(to);
      if (passage === "goOn") return;
      event.preventDefault();
      if (passage === "needsNetwork") showToast({ text: t("needsNetwork") });
    };
    // Where the network was lost unnoticed, Next tries, fails and leaves: by then it has been noticed.
    const leave = (event: NavigateEvent) => {
      const { destination, navigationType: how } = event;
      if (
        destination.sameDocument ||
        !event.cancelable ||
        event.formData !== null ||
        (how !== "push" && how !== "replace")
      )
        return;
      const to = new URL(destination.url);
      if (!navigator.onLine && newest !== null && newest !== to.href) {
        // What could not be had in the meantime is not wanted any more.
        event.preventDefault();
        window.history.replaceState(null, "", window.location.href);
        return;
      }
      const passage = to.origin === window.location.origin ? passageTo(to) : "goOn";
      if (passage === "goOn") return;
      event.preventDefault();
      if (passage === "shown") return;
      // Next waits for the other page; told where it is, it goes on here.
      window.history.replaceState(null, "", window.location.href);
      showToast({ text: t("needsNetwork") });
    };
    // Before the links themselves, which would leave the page for the browser's own.
    window.addEventListener("click", follow, true);
    // Not every browser has it.
    const navigation = "navigation" in window ? window.navigation : null;
    navigation?.addEventListener("navigate", leave);
    return () => {
      window.removeEventListener("click", follow, true);
      navigation?.removeEventListener("navigate", leave);
    };
  }, [t]);
}

/**
 * The address of this site that a click on a link leads to, in this window; null where it does not, as with a link that
 * opens something in place and has an address only for browsers without scripts.
 */
function addressOf(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
  if (link === null || link.target !== "" || link.hasAttribute("download") || "inPlace" in link.dataset) return null;
  const { href, origin, pathname, search } = window.location;
  const to = new URL(link.href, href);
  const isPart = to.hash !== "" && to.pathname === pathname && to.search === search;
  return to.origin !== origin || isPart ? null : to;
}
