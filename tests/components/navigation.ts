import { pathname, refresh } from "./page-around";

/** Stands in for `next/navigation`: a page at a fixed address, with the parameters that the window has. */
export const navigation = {
  usePathname: () => pathname,
  useSearchParams: () => new URLSearchParams(window.location.search),
  useRouter: () => ({ refresh, push: () => {}, replace: () => {}, prefetch: () => {} }),
};
