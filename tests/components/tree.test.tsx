import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { TreeView } from "@/components/tree/tree-view";
import { editDebate } from "./page-around";
import { id, renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));

vi.mock("@/lib/actions/extract-branch", () => ({ extractBranch: vi.fn() }));
vi.mock("@/lib/actions/forms", () => ({ answerByForm: vi.fn(), voteByForm: vi.fn() }));

// Rows are mounted where there is room for them.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockImplementation(function (this: Element) {
    return this.hasAttribute("data-row") ? 60 : 600;
  });
  HTMLElement.prototype.scrollTo = () => {};
  HTMLElement.prototype.scrollIntoView = () => {};
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

/** The address has followed, and the panel shows the claim one is at. */
async function panelComesTo(text: string) {
  await vi.waitFor(() => {
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(screen.getByRole("complementary").textContent).toContain(text);
  });
}
const box = () => screen.queryByRole<HTMLTextAreaElement>("textbox", { name: "Your claim" });

test("a box that was answered does not stand open again when one comes back to its claim", async () => {
  editDebate.mockResolvedValue({ ok: true, value: { seq: 2 } });
  await openAtTheThesis();
  press("s");
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  fireEvent.change(box() as Element, { target: { value: "Tension feeds itself." } });
  fireEvent.keyDown(box() as Element, { key: "Enter", ctrlKey: true });
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Support .*Tension feeds itself/),
  );
  await panelComesTo("Tension feeds itself.");
  press("Home");
  await comesTo(1);
  await panelComesTo("Ease tension first.");
  expect(box()).toBeNull();
});

test("a box that was closed stays closed over going to another row and back, and can be asked for again", async () => {
  await openAtTheThesis();
  press("s");
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  await vi.waitFor(() => expect(box()).toBeNull());
  row(1).focus();
  press("ArrowDown");
  await comesTo(2);
  await panelComesTo("The South is stronger.");
  press("ArrowUp");
  await comesTo(1);
  await panelComesTo("Ease tension first.");
  expect(box()).toBeNull();
  press("s");
  await vi.waitFor(() => expect(document.activeElement).toBe(box()));
});

test("the key for a claim's sources leads into their first field", async () => {
  await openAtTheThesis();
  press("c");
  await vi.waitFor(() => expect(document.activeElement?.getAttribute("name")).toBe("citation"));
});
