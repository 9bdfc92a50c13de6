import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Markdown } from "@/components/talk/markdown";

afterEach(cleanup);

const ada = "00000000-0000-4000-8000-000000000001";
const show = (text: string) => render(<Markdown text={text} names={{ [ada]: "Ada *Lovelace*" }} someone="someone" />);

test("links lead away without giving anything, and only to the web or to a mailbox", () => {
  const { container } = show(
    "[one](https://example.org/a) https://example.org/b [two](javascript:alert(1)) [three](data:text/html,x) [four](//example.org)",
  );
  const links = [...container.querySelectorAll("a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    ...["https://example.org/a", "https://example.org/b", "", "", ""],
  ]);
  for (const link of links)
    expect(link.rel.split(" ")).toEqual(expect.arrayContaining(["nofollow", "ugc", "noopener"]));
});

test("HTML is text, images are nothing, and headings and tables become their words", () => {
  const { container } = show(
    "# Loud\n\n<script>alert(1)</script> <b onclick=x>bold</b>\n\n![alt](https://example.org/i.png)\n\n| a |\n|---|\n| b |",
  );
  expect(container.querySelector("script, b, img, h1, table, iframe, style")).toBe(null);
  expect(container.innerHTML).not.toContain("i.png");
  expect(container.textContent).toContain("Loud");
  expect(container.textContent).toContain("<script>");
});

test("what is nested deeper than anybody means it is shown as its words", () => {
  const { container } = show(`> > > three\n\n- a\n  - b\n    - c`);
  expect(container.querySelectorAll("blockquote, ul")).toHaveLength(6);
  for (const sign of [">", "> ", "- ", "1. ", "* > - "]) {
    cleanup();
    const deep = show(`${sign.repeat(8)}hello @{${ada}}`).container;
    expect(deep.querySelector("blockquote, ul, ol")).toBe(null);
    expect(deep.textContent).toBe(`${sign.repeat(8)}hello @Ada *Lovelace*`);
  }
});

test("people go by the names they have now, whatever those look like, and cannot be made up", () => {
  const { container } = show(`@{${ada}} and @{00000000-0000-4000-8000-000000000002} [Bob](#person-${ada})`);
  expect([...container.querySelectorAll(".mention")].map(({ textContent }) => textContent)).toEqual([
    ...["@Ada *Lovelace*", "@someone", "@Ada *Lovelace*"],
  ]);
  expect(screen.queryByText("Bob")).toBe(null);
});
