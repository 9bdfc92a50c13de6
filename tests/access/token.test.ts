import { describe, expect, it } from "vitest";
import { hashToken, newToken } from "../../lib/access/token";

describe("a token", () => {
  it("is 32 bytes that fit into a web address, another one every time, and comes with its hash", async () => {
    const made = await Promise.all(Array.from({ length: 50 }, newToken));
    expect(new Set(made.map(({ token }) => token)).size).toBe(50);
    for (const { token, tokenHash } of made) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(tokenHash).toBe(await hashToken(token));
      expect(tokenHash).not.toBe(token);
    }
  });

  it("is hashed by SHA-256, written without padding", async () => {
    expect(await hashToken("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  });
});
