import { useSyncExternalStore } from "react";
import { pathname, refresh } from "./page-around";

function listen(changed: () => void): () => void {
  window.addEventListener("popstate", changed);
  return () => window.removeEventListener("popstate", changed);
}

/**
 * Stands in for `next/navigation`: a page at a fixed address, with the parameters that the window has. They are read with
 * whatever else is shown anew, and at `popstate`.
 */
export const navigation = {
  usePathname: () => pathname,
  useSearchParams: () => new URLSearchParams(useSyncExternalStore(listen, () => window.location.search)),
  useRouter: () => ({ refresh, push: () => {}, replace: () => {}, prefetch: () => {} }),
};
