/** A path of this site to go on to; anything that could lead elsewhere becomes the home page. */
export function localPath(wanted: string): string {
  if (!/^\/(?![/\\])/.test(wanted) || /[\\\s]/.test(wanted)) return "/";
  const url = new URL(wanted, "http://here.invalid");
  return url.origin === "http://here.invalid" ? `${url.pathname}${url.search}` : "/";
}
