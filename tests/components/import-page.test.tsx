import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Preview } from "@/components/formats/answers";
import { ImportDesk } from "@/components/formats/import-desk";
import { show } from "./manage-page";

const push = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ push }) }));

const server = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
beforeEach(() => vi.stubGlobal("fetch", server));
afterEach(() => {
  cleanup();
  server.mockReset();
  push.mockReset();
  vi.unstubAllGlobals();
});

const seen: Preview = {
  ...{ format: "kialo", question: "Trams or buses?", background: "" },
  counts: { theses: 1, claims: 3, depth: 2, sources: 0, people: 0, votes: 0 },
  rows: [
    { number: "1", depth: 1, role: "thesis", text: "Trams.", shows: null },
    { number: "1.1", depth: 2, role: "rebuttal", text: "Rails cost more than roads.", shows: null },
  ],
  losses: [],
  lossCounts: {},
};
const losses = (count: number) => ({
  losses: Array.from({ length: count }, (_, i) => ({ code: "cycle", line: i + 2, path: null, detail: "" }) as const),
  lossCounts: { cycle: count },
});

const json = (body: object, status = 200) => Response.json(body, { status });
const unfit = {
  error: { code: "unfit", format: "kialo", fault: { code: "bad-number", detail: "1.9.", line: 7, path: null } },
};

/** An answer whose lines come when the test says so. */
function held() {
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      stream = controller;
    },
  });
  return {
    response: new Response(body),
    say: (line: object) => stream?.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`)),
    end: () => stream?.close(),
  };
}

function choose(name = "trams.txt"): void {
  show(<ImportDesk readable={["json", "kialo", "text"]} />);
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("there is nothing to choose a file with");
  fireEvent.change(input, { target: { files: [new File(["words"], name)] } });
}
const button = (name: string) => screen.findByRole("button", { name });
const asked = (call: number) => new URL(server.mock.calls[call]?.[0] ?? "", "http://localhost");

test("a file is looked at before anything is made of it", async () => {
  server.mockResolvedValue(json(seen));
  choose();
  await screen.findByRole("heading", { name: "Trams or buses?" });
  expect(asked(0).pathname).toBe("/api/imports/preview");
  expect(Object.fromEntries(asked(0).searchParams)).toEqual({ name: "trams.txt", format: "auto" });
  expect(server).toHaveBeenCalledTimes(1);
  screen.getByText("Rails cost more than roads.");
  screen.getByText("One more claim follows; it is imported too.");
  expect(screen.getByLabelText<HTMLSelectElement>("Format").selectedOptions[0]?.text).toBe("Kialo, as detected");
  expect(screen.queryByLabelText(/Bring people and votes along/)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/^Private/).checked).toBe(true);
});

test("what changes is listed with its place, the first ten at once", async () => {
  server.mockResolvedValue(json({ ...seen, ...losses(12) }));
  choose();
  const part = await screen.findByRole("region", { name: "12 things change" });
  within(part).getByText("Line 2");
  expect(within(part).getByText("Line 11").closest("details")).toBeNull();
  expect(within(part).getByText("Line 12").closest("details")?.open).toBe(false);
  within(part).getByText("Show 2 more");
});

test("a file that is wrong is kept, and can be read as another format", async () => {
  server.mockResolvedValueOnce(json(unfit, 422)).mockResolvedValueOnce(json(seen));
  choose();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Line 7 — A claim’s number is not one that can stand here: 1.9.");
  screen.getByText("trams.txt");
  fireEvent.change(screen.getByLabelText("Format"), { target: { value: "text" } });
  await screen.findByRole("heading", { name: "Trams or buses?" });
  expect(asked(1).searchParams.get("format")).toBe("text");
});

test("a lost network is said, and the file is still there to send again", async () => {
  server.mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValueOnce(json(seen));
  choose();
  await screen.findByText(/The server could not be reached/);
  fireEvent.click(await button("Try again"));
  await screen.findByRole("heading", { name: "Trams or buses?" });
});

test("an import shows how far it is and leads to the debate", async () => {
  const answer = held();
  server.mockResolvedValueOnce(json(seen)).mockResolvedValueOnce(answer.response);
  choose();
  fireEvent.click(await screen.findByLabelText(/^Public/));
  fireEvent.click(await button("Import"));
  answer.say({ done: 27, of: 100 });
  const bar = await screen.findByRole("progressbar");
  await waitFor(() => expect(bar.getAttribute("value")).toBe("27"));
  expect(screen.getByRole("status").textContent).toBe("20 % imported");
  answer.say({ debateId: "d1" });
  await waitFor(() => expect(push).toHaveBeenCalledWith("/debates/d1"));
  expect(Object.fromEntries(asked(1).searchParams)).toMatchObject({
    visibility: "public",
    format: "kialo",
    votes: "0",
  });
});

test("an import that is cancelled is broken off, and the file is still there", async () => {
  const answer = held();
  server.mockResolvedValueOnce(json(seen)).mockResolvedValueOnce(answer.response);
  choose();
  fireEvent.click(await button("Import"));
  fireEvent.click(await button("Cancel"));
  await screen.findByText(/Cancelled. No debate was made/);
  expect(server.mock.calls[1]?.[1].signal?.aborted).toBe(true);
  await button("Import");
  expect(push).not.toHaveBeenCalled();
});

test("an import whose answer was lost is sent again under the same name, another one under another", async () => {
  const lost = () => {
    const answer = held();
    answer.end();
    return answer.response;
  };
  server.mockResolvedValueOnce(json(seen)).mockImplementation(async () => lost());
  choose();
  fireEvent.click(await button("Import"));
  fireEvent.click(await button("Try again"));
  await waitFor(() => expect(server).toHaveBeenCalledTimes(3));
  await button("Try again");
  fireEvent.click(screen.getByLabelText(/^Public/));
  fireEvent.click(await button("Try again"));
  await waitFor(() => expect(server).toHaveBeenCalledTimes(4));
  const [first, second, third] = [1, 2, 3].map((call) => asked(call).searchParams.get("debateId"));
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("people and votes come along only where there are some and somebody says so", async () => {
  const answer = held();
  const counts = { ...seen.counts, people: 4, votes: 9 };
  server.mockResolvedValueOnce(json({ ...seen, counts })).mockResolvedValueOnce(answer.response);
  choose();
  fireEvent.click(await screen.findByLabelText(/Bring people and votes along/));
  fireEvent.click(await button("Import"));
  await waitFor(() => expect(asked(1).searchParams.get("votes")).toBe("1"));
});

test("text can be pasted in place of a file", async () => {
  server.mockResolvedValue(json(seen));
  show(<ImportDesk readable={["json", "kialo", "text"]} />);
  fireEvent.change(screen.getByLabelText("The debate as text"), { target: { value: "- Trams.\n  - Rails cost." } });
  fireEvent.click(await button("Look at it"));
  await screen.findByText("Pasted text");
  expect((server.mock.lastCall?.[1].body as Blob | undefined)?.size).toBe("- Trams.\n  - Rails cost.".length);
});
