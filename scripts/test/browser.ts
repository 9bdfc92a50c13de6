import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { Problem } from "@/lib/db/embedded/problem.mjs";
import { browserPath } from "@/tests/support/browser-path";

/**
 * Finds Chromium, or installs Debian's where this may be done. Without one the browser tests are skipped, which must
 * not happen unseen where a machine decides: with `CI=true` it is a failure.
 * @returns what to tell about it
 */
export function ensureBrowser(): string {
  const found = browserPath();
  if (found) return "found";
  if (process.env.REJOINDER_BROWSER)
    throw new Problem(`REJOINDER_BROWSER names ${process.env.REJOINDER_BROWSER}, where there is nothing.`);
  if (isDebianAsRoot() && installFromDebian() && browserPath()) return "installed from Debian";
  if (process.env.CI === "true") {
    throw new Problem("There is no Chromium for the browser tests: install it, or name one in REJOINDER_BROWSER.");
  }
  return "none: browser tests are skipped";
}

function isDebianAsRoot(): boolean {
  const about = "/etc/os-release";
  return process.getuid?.() === 0 && existsSync(about) && /^ID=debian$/m.test(readFileSync(about, "utf8"));
}

function installFromDebian(): boolean {
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  return [["update"], ["install", "-y", "--no-install-recommends", "chromium"]].every(
    (args) => spawnSync("apt-get", args, options).status === 0,
  );
}
