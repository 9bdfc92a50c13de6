import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { StartForm } from "@/components/manage/start-form";
import { startDebate } from "@/lib/actions/manage-start";
import { defaultSettings } from "@/lib/argument/settings";
import { show, state } from "./manage-page";

vi.mock("@/lib/actions/manage-start", () => ({ startDebate: vi.fn() }));
const sent = vi.mocked(startDebate);
afterEach(() => {
  cleanup();
  sent.mockReset();
});

const form = () =>
  show(<StartForm debateId="d" thesisIds={["t1", "t2"]} settings={defaultSettings} zones={["UTC", "Asia/Seoul"]} />);
const question = () => screen.getByLabelText<HTMLTextAreaElement>("What is the question?");
const start = () => fireEvent.click(screen.getByRole("button", { name: "Start the debate" }));

test("what is wrong is said at its field, which takes the focus, and what was typed stays", async () => {
  sent.mockImplementation(async (_, data) =>
    state({ refusal: { code: "question-too-long", field: "question" }, values: Object.fromEntries(data) as object }),
  );
  form();
  fireEvent.change(question(), { target: { value: "A long one?" } });
  start();
  const error = await screen.findByText(/A question has at most 300 characters/);
  expect(question().getAttribute("aria-describedby")).toContain(error.closest("[role=alert]")?.id ?? "none");
  expect(document.activeElement).toBe(question());
  expect(question().value).toBe("A long one?");
});

test("a lost network is said and loses nothing", async () => {
  sent.mockRejectedValue(new TypeError("Failed to fetch"));
  form();
  fireEvent.change(question(), { target: { value: "Trams or buses?" } });
  start();
  await screen.findByText(/The server cannot save right now/);
  expect(question().value).toBe("Trams or buses?");
});

test("another thesis gets a field and an id of its own without sending the form", async () => {
  form();
  fireEvent.click(screen.getByRole("button", { name: "Add another thesis" }));
  expect(sent).not.toHaveBeenCalled();
  expect(document.activeElement?.getAttribute("name")).toBe("thesis.2");
  sent.mockResolvedValue(state({}));
  start();
  await waitFor(() => expect(sent).toHaveBeenCalled());
  const data = sent.mock.calls[0]?.[1];
  expect(data?.get("thesisId.0")).toBe("t1");
  expect(data?.get("thesisId.2")).toMatch(/^[0-9a-f-]{36}$/);
});

test("how strength is worked out can be chosen among the voting rules, the default already is", async () => {
  sent.mockResolvedValue(state({}));
  form();
  fireEvent.click(screen.getByText("Voting rules"));
  const rules = screen.getAllByRole<HTMLInputElement>("radio").filter(({ name }) => name === "semantics");
  expect(rules.map(({ checked }) => checked)).toEqual([true, false, false, false, false, false, false]);
  fireEvent.click(screen.getByRole("radio", { name: /^DF-QuAD/ }));
  start();
  await waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent.mock.calls[0]?.[1].get("semantics")).toBe("df-quad");
});
