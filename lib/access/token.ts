/**
 * Tokens of links that give something to whoever holds them: 32 random bytes for the link, only their SHA-256 for the
 * database, so that reading the database opens no door. Web Crypto, because this room runs anywhere.
 */
export async function newToken(): Promise<{ readonly token: string; readonly tokenHash: string }> {
  const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return { token, tokenHash: await hashToken(token) };
}

export async function hashToken(token: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token))));
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
