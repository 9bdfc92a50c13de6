/**
 * Whether a request that changes something comes from this site's own pages, or from no page at all. Browsers say where
 * a request comes from and pages cannot forge it; programs that say nothing carry nobody's cookies by accident.
 * @param ownOrigin where people open this site
 */
export function isOwnRequest(request: Request, ownOrigin: string | undefined): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  return URL.canParse(origin) && (hostOf(origin) === request.headers.get("host") || origin === originOf(ownOrigin));
}

const hostOf = (url: string): string => new URL(url).host;
const originOf = (url: string | undefined): string | null => (url && URL.canParse(url) ? new URL(url).origin : null);
