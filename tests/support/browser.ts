import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";
import { browserPath } from "./browser-path";

/** Groups tests that need a browser; where there is none they are counted as skipped. */
export const inBrowser = describe.skipIf(browserPath() === null);

/** A headless browser that contacts nothing by itself. */
export function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error("No Chromium: put the test into inBrowser.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
