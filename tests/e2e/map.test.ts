import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inBrowser } from "../support/browser";
import { expectNoFaults, openSite, overflow, type Site, seriousFindings } from "./site";

let site: Site;
let map: string;
beforeAll(async () => {
  site = await openSite();
  const { page, context } = await site.visit();
  await page.goto("/");
  const link = page.getByRole("link", { name: /How should Washington respond/ }).first();
  map = `${new URL((await link.getAttribute("href")) ?? "/", site.url).pathname}/map`;
  await context.close();
});
afterAll(() => site?.close());

const tree = (page: Page) => page.getByRole("tree", { name: "Map of the debate" });
/** What a screen reader says of the claim that keys act on. */
const at = (page: Page) =>
  tree(page).evaluate((element) => {
    const item = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
    return `${item?.textContent} [${item?.getAttribute("aria-expanded") ?? "leaf"}]`;
  });

inBrowser("the map of a debate", () => {
  it("is walked by keyboard, opens, selects and zooms, and keeps the place in its address", async () => {
    const visitor = await site.visit({ viewport: { width: 1280, height: 850 } });
    const { page } = visitor;
    await page.goto(map);
    await expect.poll(() => at(page)).toMatch(/^Question: How should Washington .*\[true\]$/);
    const scale = page.locator(".map-scale");
    const before = (await scale.textContent()) ?? "";
    await tree(page).press("+");
    await expect.poll(() => scale.textContent()).not.toBe(before);
    const nearer = await scale.textContent();
    await tree(page).press("ArrowRight");
    await expect.poll(() => at(page)).toMatch(/^Thesis 1 of 6, .*\[false\]$/);
    expect(await scale.textContent()).toBe(nearer);
    await tree(page).press("ArrowDown");
    await expect.poll(() => at(page)).toMatch(/^Thesis 2 of 6/);
    await tree(page).press("ArrowRight");
    await expect.poll(() => at(page)).toMatch(/^Thesis 2 of 6.*\[true\]$/);
    await tree(page).press("ArrowRight");
    await expect.poll(() => at(page)).toMatch(/^Support 1 of \d+ to 2,/);
    await tree(page).press("Space");
    const panel = page.getByRole("region", { name: "Support 2.1, selected on the map" });
    await panel.getByRole("article", { name: /^Support 1 of \d+ to 2,/ }).waitFor();
    expect(page.url()).toMatch(/\/map\?claim=[0-9a-f-]{36}$/);
    expect(await seriousFindings(page)).toEqual([]);

    await page.reload();
    await expect.poll(() => at(page)).toMatch(/^Support 1 of \d+ to 2,/);
    await panel.waitFor();
    await tree(page).press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("claim=");
    await tree(page).press("Enter");
    await page.waitForURL(/\/claims\//);
    expectNoFaults(visitor);
  });

  it("is saved as an SVG that parses and has every claim's text, the question, the day and the address in it", async () => {
    const { page, context } = await site.visit();
    await page.goto(map);
    await page.getByRole("button", { name: "Save the map as a picture" }).click();
    const downloaded = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "All claims, as SVG" }).click();
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^how-should-washington-respond-[a-z-]+-map-\d{4}-\d\d-\d\d\.svg$/);
    const svg = await readFile(await download.path(), "utf8");
    const seen = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
      const words = [...root.querySelectorAll("text")].map((one) => one.textContent).join(" ");
      return { name: root.nodeName, title: root.querySelector("title")?.textContent, words };
    }, svg);
    expect(seen).toMatchObject({ name: "svg", title: expect.stringMatching(/^How should Washington respond/) });
    expect(seen.words.match(/(Thesis|Support|Rebuttal|Undercut) \d[\d.]*/g)).toHaveLength(187);
    expect(seen.words).toContain(new URL(map, site.url).href.replace(/\/map$/, ""));
    expect(seen.words).toContain(String(new Date().getFullYear()));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    await context.close();
  });

  it("keeps nobody out and fits, dark at 320 pixels", async () => {
    const visitor = await site.visit({ colorScheme: "dark", viewport: { width: 320, height: 640 } });
    const { page } = visitor;
    await page.goto(map);
    await expect.poll(() => at(page)).toMatch(/^Question/);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expectNoFaults(visitor);
  });

  it("is pinched nearer, dragged and pressed by fingers", async () => {
    const visitor = await site.visit({ hasTouch: true, viewport: { width: 390, height: 844 } });
    const { page, context } = visitor;
    await page.goto(map);
    await expect.poll(() => at(page)).toMatch(/^Question/);
    const fingers = await context.newCDPSession(page);
    const box = await tree(page).boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...ways: readonly (readonly [number, number])[]) =>
      fingers.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: ways.map(([x, y], id) => ({ x: middle.x + x, y: middle.y + y, id })),
      });
    const scale = async () => Number.parseInt((await page.locator(".map-scale").textContent()) ?? "", 10);
    const before = await scale();
    await touch("touchStart", [-30, 0], [30, 0]);
    for (const apart of [50, 70, 90]) await touch("touchMove", [-apart, 0], [apart, 0]);
    await touch("touchEnd");
    // Three times as far apart is three times as near.
    await expect.poll(async () => Math.abs((await scale()) / before - 3)).toBeLessThan(0.2);
    const window = () => page.locator(".map-mini-frame").getAttribute("style");
    const seen = await window();
    await touch("touchStart", [0, 0]);
    for (const by of [-20, -60, -100]) await touch("touchMove", [by, by]);
    await touch("touchEnd");
    await expect.poll(window).not.toBe(seen);
    expect(Math.abs((await scale()) / before - 3)).toBeLessThan(0.2);
    // What is pressed is chosen: the thesis that fills the middle once it has been gone to.
    await tree(page).press("ArrowRight");
    await expect.poll(() => at(page)).toMatch(/^Thesis 1 of 6/);
    expect(page.url()).not.toContain("claim=");
    const panel = page.getByRole("region", { name: /selected on the map$/ });
    for (let y = -150; y < 150 && (await panel.count()) === 0; y += 50) {
      await touch("touchStart", [0, y]);
      await touch("touchEnd");
    }
    await panel.waitFor();
    expectNoFaults(visitor);
  });

  it("says without scripts where the same can be read", async () => {
    const { page, context } = await site.visit({ javaScriptEnabled: false });
    await page.goto(map);
    await page.getByRole("link", { name: "The outline", exact: true }).click();
    await page.getByRole("article", { name: /^Thesis 1 of 6/ }).waitFor();
    await context.close();
  });
});
