/**
 * Where to go after signing in: a path of this site, or "/" for anything else. Everything is resolved the way a browser
 * would, since "//host", "/\\host", "/<tab>/host" and "/.//host" all lead away.
 */
export function nextPath(given: unknown): string {
  if (typeof given !== "string" || !given.startsWith("/") || given.length > 2000) return "/";
  const here = "http://here.invalid";
  let url: URL;
  try {
    url = new URL(given, here);
  } catch {
    return "/";
  }
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === here && !path.startsWith("//") ? path : "/";
}
