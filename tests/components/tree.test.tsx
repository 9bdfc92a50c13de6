import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { TreeView } from "@/components/tree/tree-view";
import { id, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));

// Rows are mounted where there is room for them.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockImplementation(function (this: Element) {
    return this.hasAttribute("data-row") ? 60 : 600;
  });
  HTMLElement.prototype.scrollTo = () => {};
});

const row = (n: number) => document.querySelector<HTMLElement>(`[data-row="${id(n)}"]`) as HTMLElement;
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const comesTo = (n: number) => vi.waitFor(() => expect(document.activeElement).toBe(row(n)));

async function openAtTheThesis() {
  renderOnDesk({}, <TreeView />);
  await screen.findAllByRole("treeitem");
  row(1).focus();
}

test("a key acts on the row that the keyboard is at, though the address has not followed yet", async () => {
  await openAtTheThesis();
  press("ArrowRight");
  await comesTo(2);
  press("ArrowLeft");
  await comesTo(1);
  expect(row(1).getAttribute("aria-expanded")).toBe("true");
});

test("keys pressed faster than rows are shown all count", async () => {
  await openAtTheThesis();
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowDown");
  await comesTo(4);
  press("ArrowUp");
  press("ArrowUp");
  await comesTo(2);
});
