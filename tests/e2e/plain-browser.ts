/** A browser without JavaScript: keeps cookies, finds forms in pages, and sends them as such a browser would. */
export function plainBrowser(site: string) {
  const jar = new Map<string, string>();

  async function ask(path: string, init: RequestInit = {}): Promise<Page> {
    const url = new URL(path, site);
    const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    const headers = { cookie, "user-agent": "Mozilla/5.0 (X11; Linux) Firefox/140.0", ...(init.headers as object) };
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const set of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = set.split("; ");
      const at = pair.indexOf("=");
      if (attributes.includes("Max-Age=0")) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const html = await response.text();
    const location = response.headers.get("location");
    return { status: response.status, url, html, text: textOf(html), location };
  }

  return {
    jar,
    open: (path: string) => ask(path),
    /** Sends the page's form in which `mark` stands, with what is typed; from another origin if told so. */
    send: (page: Page, mark: string, typed: Record<string, string> = {}, origin = site) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ ...fieldsOf(page.html, mark), ...typed })) body.set(name, value);
      return ask(page.url.pathname + page.url.search, { method: "POST", body, headers: { origin } });
    },
  };
}

export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly html: string;
  readonly text: string;
  readonly location: string | null;
}

/** The values the form's fields hold. */
function fieldsOf(html: string, mark: string): Record<string, string> {
  const form = [...html.matchAll(/<form\b.*?<\/form>/gs)].map(([whole]) => whole).find((whole) => whole.includes(mark));
  if (form === undefined) throw new Error(`No form with ${mark} in: ${textOf(html)}`);
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => Object.fromEntries(attributesOf(tag)));
  return Object.fromEntries(inputs.filter((each) => each.name).map((each) => [each.name, each.value ?? ""]));
}

const attributesOf = (tag: string) =>
  [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, plain(value)] as const);

const textOf = (html: string) =>
  plain(html.replace(/<(script|style|template)\b.*?<\/\1>/gs, "").replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ");

const plain = (html: string) =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
