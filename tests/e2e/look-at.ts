import { expect } from "vitest";
import { expectNoFaults, overflow, seriousFindings, type Visitor } from "./site";

/** What can be otherwise where only colours and room are: contrast, sizes, and names that a narrow window has no room for. */
const appearance = [
  ...["color-contrast", "target-size", "scrollable-region-focusable", "aria-hidden-focus"],
  ...["button-name", "link-name", "label", "select-name", "summary-name"],
];

/**
 * Looks at each of the named addresses, light at 1280 pixels and dark at 320: no finding that keeps anybody out, nothing
 * asked of another host, nothing wider than the window, no complaint in the browser's console. `within`: as `seriousFindings`
 * has it.
 */
export async function lookAt(visitor: Visitor, addresses: Record<string, string>, within?: string): Promise<void> {
  const { page } = visitor;
  const faults: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(addresses)) {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 850 });
    await page.goto(path, { waitUntil: "load" });
    const light = await seriousFindings(page, { within });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 700 });
    const dark = await seriousFindings(page, { within, rules: appearance });
    const wider = await overflow(page);
    if (light.length + dark.length + wider > 0) faults[name] = { light, dark, wider };
  }
  expect(faults).toEqual({});
  expectNoFaults(visitor);
}

/**
 * The same for those who have colours of their own and see everything twice as large: a window of 1280 pixels is one of
 * 640 to them.
 */
export async function lookAtEnlarged(visitor: Visitor, addresses: Record<string, string>): Promise<void> {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 640, height: 425 });
  const faults: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(addresses)) {
    await page.goto(path, { waitUntil: "load" });
    const found = await seriousFindings(page, { rules: appearance });
    const wider = await overflow(page);
    if (found.length + wider > 0) faults[name] = { found, wider };
  }
  await page.emulateMedia({ forcedColors: "none" });
  expect(faults).toEqual({});
  expectNoFaults(visitor);
}
