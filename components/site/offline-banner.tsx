"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { useStaying } from "./use-staying";

function subscribe(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the network is away, below everything, so that nothing moves. */
export function OfflineBanner() {
  const t = useTranslations("site");
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  useStaying();
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
