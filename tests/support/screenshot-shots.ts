import type { Page } from "playwright-core";
import type { Places } from "./screenshot-places";

export interface Shot {
  readonly name: string;
  readonly path: string;
  /** Only in this format. */
  readonly only?: string;
  /** As somebody who is not signed in. */
  readonly stranger?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<unknown>;
}

const views = ["text", "tree", "columns", "map", "overview", "flow", "compare"] as const;

export function shotsOf({ debate, thesis, empty, large, wide, essay, review, quoted }: Places): readonly Shot[] {
  const at = (path: string) => `/debates/${debate}${path}`;
  const once = "desktop-light";
  return [
    { name: "home", path: "/" },
    { name: "signin", path: "/signin" },
    { name: "outline", path: at("") },
    ...views.map((view) => ({ name: view, path: at(`/${view}`) })),
    ...views.map((view) => ({ name: `${view}-at-claim`, path: at(`/${view}?claim=${thesis}`) })),
    { name: "claim", path: at(`/claims/${thesis}`) },
    { name: "history", path: at("/history") },
    { name: "groups", path: at("/groups") },
    { name: "vote-next", path: at("/next") },
    { name: "moderation", path: at("/moderation") },
    { name: "import", path: "/import" },
    { name: "start", path: "/start" },
    ...["", ...views.map((view) => `/${view}`), "/groups", "/history", "/next"].map((way) => ({
      name: `empty-${way.slice(1) || "outline"}`,
      path: `/debates/${empty}${way}`,
      only: once,
    })),
    {
      name: "arriving",
      path: `/debates/${large}`,
      only: once,
      before: (page) => page.route("**/api/debates/*", () => {}),
    },
    {
      name: "not-arrived",
      path: `/debates/${large}/tree`,
      only: once,
      before: (page) => page.route("**/api/debates/*", (route) => route.fulfill({ status: 500 })),
    },
    {
      name: "arriving-text",
      path: `/debates/${large}/text`,
      only: once,
      before: (page) => page.route("**/api/debates/*", () => {}),
    },
    { name: "large-map", path: `/debates/${large}/map`, only: once },
    { name: "wide-overview", path: `/debates/${wide}/overview`, only: once },
    { name: "large-overview", path: `/debates/${large}/overview`, only: once },
    { name: "lost", path: "/debates/nowhere", only: once },
    {
      name: "offline",
      path: at("/tree"),
      after: offline,
    },
    {
      name: "text-heat",
      path: at(`/text?claim=${thesis}`),
      after: (page) => press(page, ".essay-bar-end > button"),
    },
    {
      name: "text-claims",
      path: at(`/text?claim=${thesis}`),
      after: (page) => press(page, ".essay-sides button:nth-child(2)"),
    },
    { name: "text-stranger", path: at(`/text?claim=${thesis}`), stranger: true },
    { name: "text-quoted", path: `/debates/${quoted}/text`, stranger: true },
    { name: "text-hidden", path: `/debates/${review}/text`, stranger: true },
    { name: "text-orphans", path: `/debates/${quoted}/text` },
    {
      name: "text-review",
      path: `/debates/${review}/text`,
      after: (page) => press(page, ".essay-sides button:last-child"),
    },
    { name: "text-gone", path: at("/text?essay=none") },
    { name: "text-offline", path: at("/text"), after: offline },
    {
      name: "text-away",
      path: at("/tree"),
      after: async (page) => {
        await offline(page);
        await page.locator('.view-row a[href$="/text"]').dispatchEvent("click");
        await page.waitForTimeout(500);
      },
    },
    { name: "new-text", path: at("/text/new") },
    { name: "new-text-refused", path: at("/text/new?failure=empty") },
    { name: "change-text", path: at(`/text/${essay}`) },
    { name: "change-orphaned", path: `/debates/${quoted}/text`, after: changing },
    { name: "start-text", path: "/start/text", after: filling },
  ];
}

async function offline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.waitForTimeout(300);
}

/** A button that is there on a phone only, or only once scripts run. */
async function press(page: Page, selector: string): Promise<void> {
  const button = page.locator(selector).first();
  if (!(await button.isVisible())) return;
  await button.click();
  await page.waitForTimeout(500);
}

/** What would be left of the passages if half of the text went. */
async function changing(page: Page): Promise<void> {
  await page.goto((await page.locator('.essay-bar a[href*="/text/"]').first().getAttribute("href")) ?? "");
  const field = page.getByRole("textbox").first();
  await field.fill((await field.inputValue()).slice(100).replace("twenty", "at least thirty"));
  await page.waitForTimeout(1200);
}

/** A text as it is brought. */
async function filling(page: Page): Promise<void> {
  await page.locator('[name="question"]').fill("Should the library open on Sundays?");
  const said = "The library should open on Sundays. Critics say that staff are tired. However, two thirds would come.";
  await page.locator('[name="text"]').fill(`${said}\n\nIt is time to try it for a year, because nobody knows.`);
  await page.waitForTimeout(1200);
}
