import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { SuggestForm } from "@/components/manage/suggest-form";
import { WordDiff } from "@/components/manage/word-diff";
import { suggest } from "@/lib/actions/manage-suggestions";
import { show, state } from "./manage-page";

vi.mock("@/lib/actions/manage-suggestions", () => ({ suggest: vi.fn() }));
const sent = vi.mocked(suggest);
afterEach(() => {
  cleanup();
  sent.mockReset();
});

const write = (text: string) => fireEvent.change(screen.getByLabelText("Your claim"), { target: { value: text } });
const press = () => fireEvent.click(screen.getByRole("button", { name: "Suggest it" }));
const idOf = (call: number) => sent.mock.calls[call]?.[1].get("suggestionId");

test("a suggestion that is sent again keeps its name, and the next one gets another", async () => {
  let turn = 0;
  sent.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  sent.mockImplementation(async () => state({ done: "suggested", turn: ++turn + 1 }));
  show(<SuggestForm debateId="d" claimId="c" roles={["rebuttal", "support"]} />);
  write("Stone is dear.");
  press();
  await screen.findByText(/The server cannot save right now/);
  press();
  await screen.findByText(/waits for an editor/);
  expect(idOf(1)).toBe(idOf(0));
  expect(sent.mock.calls[1]?.[1].get("role")).toBe("rebuttal");
  expect(screen.getByLabelText<HTMLTextAreaElement>("Your claim").value).toBe("");

  write("Wood rots.");
  press();
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(3));
  expect(idOf(2)).not.toBe(idOf(1));
});

test("another wording begins with the present one and carries its version", async () => {
  sent.mockResolvedValue(state({ done: "suggested" }));
  show(<SuggestForm debateId="d" claimId="c" roles={[]} reword={{ version: 7, text: "In stone." }} />);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Your wording").value).toBe("In stone.");
  press();
  await waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent.mock.calls[0]?.[1].get("version")).toBe("7");
});

test("a difference marks the words that go and the words that come, each on its side", () => {
  const { container } = show(<WordDiff before="Rebuild the bridge in stone." after="Rebuild the bridge in oak." />);
  expect([...container.querySelectorAll("del")].map((word) => word.textContent)).toEqual(["stone"]);
  expect([...container.querySelectorAll("ins")].map((word) => word.textContent)).toEqual(["oak"]);
  expect([...container.querySelectorAll("dd")].map((side) => side.textContent)).toEqual([
    "Rebuild the bridge in stone.",
    "Rebuild the bridge in oak.",
  ]);
});
