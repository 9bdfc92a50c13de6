import { pathname, refresh } from "./page-around";

/** Stands in for `next/navigation`: a page at a fixed address. */
export const navigation = {
  usePathname: () => pathname,
  useSearchParams: () => new URLSearchParams(),
  useRouter: () => ({ refresh, push: () => {}, replace: () => {}, prefetch: () => {} }),
};
