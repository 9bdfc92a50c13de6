import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPath } from "@/lib/auth/next-path";

const site = "https://debates.example.org";

describe("where to go after signing in", () => {
  it.each(["/", "/account", "/d/1?view=map#c-2", "/d/1?next=https://evil.example"])("goes to %s", (path) => {
    expect(nextPath(path)).toBe(path);
  });

  it.each([
    ..."https://evil.example //evil.example /\\evil.example \\\\evil.example javascript:alert(1) evil.example".split(
      " ",
    ),
    ...["/\t/evil.example", "/\n//evil.example", "/.//evil.example", "/x/..//evil.example", "/./\\evil.example"],
    ...[undefined, null, 7, ["/account"], "", `/${"x".repeat(3000)}`],
  ])("goes home instead of to %j", (path) => {
    expect(nextPath(path)).toBe("/");
  });

  it("never leaves the site, whatever is given", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("/", "\\", ".", "\t", "\n", ":", "@", "e", "%", "2", "f", "?", "#"),
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string(), fc.webUrl()), (path) => {
        const to = nextPath(path);
        expect(new URL(to, site).origin).toBe(site);
        expect(nextPath(to)).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });
});
