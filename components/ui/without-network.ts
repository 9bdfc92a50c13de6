"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { showToast } from "./toast";

/** Shows an address from what is here already; false where it cannot, or need not because the network is there. */
type Show = (to: URL) => boolean;

let show: Show | null = null;

/** Until what is returned is called, addresses are shown so where the network does not bring them. */
export function showFromHere(from: Show): () => void {
  show = from;
  return () => {
    if (show === from) show = null;
  };
}

export type Passage = "shown" | "needsNetwork" | "goOn";

/** What becomes of a wish to go to an address of this site. */
export function passageTo(to: URL): Passage {
  if (show?.(to) === true) return "shown";
  return navigator.onLine ? "goOn" : "needsNetwork";
}

/** Goes to an address of this site, and stays where the network that it needs is away. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  const t = useTranslations("ui");
  return useCallback(
    (href) => {
      const passage = passageTo(new URL(href, window.location.href));
      if (passage === "goOn") router.push(href);
      if (passage === "needsNetwork") showToast({ text: t("needsNetwork") });
    },
    [router, t],
  );
}

/**
 * Asks for the page anew, where the server can be reached; tells whether it could. Next takes apart what it asks for
 * again, and never puts it together where nobody answers.
 */
export function useRefresh(): () => Promise<boolean> {
  const router = useRouter();
  return useCallback(async () => {
    const isReached = await isServerReached();
    if (isReached) router.refresh();
    return isReached;
  }, [router]);
}

async function isServerReached(): Promise<boolean> {
  try {
    return (await fetch("/api/health", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
