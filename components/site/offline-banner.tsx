"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { showToast } from "../ui/toast";
import { passageTo } from "../ui/without-network";

function subscribe(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the network is away, below everything, so that nothing moves, and keeps links from leading out of the page. */
export function OfflineBanner() {
  const t = useTranslations("site");
  const ui = useTranslations("ui");
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const to = addressOf(event);
      const passage = to === null ? "goOn" : passageTo(to);
      if (passage === "goOn") return;
      event.preventDefault();
      if (passage === "needsNetwork") showToast({ text: ui("needsNetwork") });
    };
    // Before the links themselves, which would leave the page for the browser's own.
    window.addEventListener("click", follow, true);
    return () => window.removeEventListener("click", follow, true);
  }, [ui]);
  return (
    <div role="status" className="no-print">
      {!online && (
        <p className="fixed inset-x-0 bottom-0 z-40 flex items-center justify-center gap-2 border-t border-rule-strong bg-mark px-4 py-2 text-sm">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}

/** The address of this site that a click on a link leads to, in this window; null where it does not. */
function addressOf(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null;
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
  if (link === null || link.target !== "" || link.hasAttribute("download")) return null;
  const { href, origin, pathname, search } = window.location;
  const to = new URL(link.href, href);
  const isPart = to.hash !== "" && to.pathname === pathname && to.search === search;
  return to.origin !== origin || isPart ? null : to;
}
