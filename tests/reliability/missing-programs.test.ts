import { afterEach, expect, test, vi } from "vitest";
import { postgresBinaries } from "@/lib/db/embedded/binaries";
import { ensureBrowser } from "@/scripts/test/browser";
import { temporaryFolder } from "../support/server";

// A computer without PostgreSQL's binaries or without a browser, as one sentence each.

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a system without an embedded PostgreSQL is told to set DATABASE_URL", () => {
  const folder = temporaryFolder();
  vi.spyOn(process, "arch", "get").mockReturnValue("s390");
  expect(() => postgresBinaries(folder, null)).toThrow(/no embedded PostgreSQL for .* on s390: set DATABASE_URL/);
});

test("a browser that is named and not there ends the tests instead of skipping them", () => {
  vi.stubEnv("REJOINDER_BROWSER", "/nowhere/chromium");
  expect(() => ensureBrowser()).toThrow(/names \/nowhere\/chromium, where there is nothing/);
});
