/**
 * The Content-Security-Policy of every page. Scripts run only with this response's nonce, nothing is loaded from or sent
 * to another origin, no other site may frame a page.
 * @param signInOrigin the OpenID Connect provider's: without JavaScript, a form leads there
 */
export function securityPolicy(nonce: string, signInOrigin: string | null, development: boolean): string {
  const own = "'self'";
  return Object.entries({
    "default-src": [own],
    // React's development build evaluates text to rebuild server stacks.
    "script-src": [own, `'nonce-${nonce}'`, ...(development ? ["'unsafe-eval'"] : [])],
    // Lengths and positions are written into style attributes, which can neither run nor load anything.
    "style-src": [own, "'unsafe-inline'"],
    "img-src": [own, "data:"],
    "font-src": [own, "data:"],
    "connect-src": [own],
    "worker-src": [own, "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": [own, ...(signInOrigin === null ? [] : [signInOrigin])],
    "frame-ancestors": ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/** The origin of a provider's address; null where none, or no address, is given. */
export const originOf = (address: string | undefined): string | null =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : null;
