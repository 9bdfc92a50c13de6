import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { UserId } from "@/lib/argument/id";
import { getHealth } from "@/lib/http/get-health";
import { performApart } from "@/lib/http/reading/apart";
import { readSent } from "@/lib/http/reading/read-sent";
import { perform, type Task } from "@/lib/http/reading/task";
import { Turns } from "@/lib/http/reading/turns";
import { rejoinderText } from "../support/uploads";

const mebibytes = 1024 * 1024;
const filled = (unit: string, before = "", after = "", size = 3 * mebibytes) =>
  before + unit.repeat(Math.floor(size / new TextEncoder().encode(unit).byteLength)) + after;
const task = <Ask extends Task["ask"]>(ask: Ask, text: string, format: Task["file"]["format"] = null): Task<Ask> => ({
  ...{ ask, votes: true, importer: "018f0000-0000-7000-8000-000000000001" as UserId },
  file: { bytes: new TextEncoder().encode(text), name: "", format },
});
const never = new AbortController().signal;
const plenty = { seconds: 100, megabytes: 1024 };
const codeOf = (read: Awaited<ReturnType<typeof readSent>>) =>
  read.ok ? "read" : "code" in read.error ? read.error.code : read.error.fault.code;

describe("a large file", () => {
  test("is read apart, to the same end as a small one is read here", async () => {
    for (const ask of ["preview", "plan"] as const) {
      const here = await perform(task(ask, rejoinderText(5000)));
      const apart = await performApart(task(ask, rejoinderText(5000)), plenty, never);
      expect(said(apart)).toEqual(said(here));
    }
  });

  test("says apart what is wrong with it", async () => {
    const broken = rejoinderText(9000).replace("Reason 7000.", "No ".repeat(300));
    const read = await readSent(task("preview", broken), never);
    expect(read).toMatchObject({ error: { format: "json", fault: { code: "text-too-long", path: "1.7001" } } });
  });

  test("lets others be served all the while", async () => {
    let done = false;
    const reading = readSent(task("plan", rejoinderText(90_000)), never).finally(() => {
      done = true;
    });
    let served = 0;
    for (; !done; served++) {
      expect((await getHealth()).status).toBe(200);
      await turn();
    }
    expect(codeOf(await reading)).toBe("read");
    // Reading it here would leave a turn for every five hundred claims at most.
    expect(served).toBeGreaterThan(200);
  }, 60_000);

  test("that takes too long is given up, with a code", async () => {
    const read = await readSent(task("preview", filled("{a: [{}, ")), never, { ...plenty, seconds: 0.05 });
    expect(codeOf(read)).toBe("too-slow");
  });

  test("that takes too much memory is given up, with a code", async () => {
    const read = await readSent(
      task("preview", filled("[],", `{"rejoinder": 1, "question": [`, "1]}", 19 * mebibytes)),
      never,
      {
        ...{ seconds: 100, megabytes: 48 },
      },
    );
    expect(codeOf(read)).toBe("too-much-memory");
  }, 60_000);

  test("is dropped when whoever sent it goes away", async () => {
    const gone = new AbortController();
    const reading = performApart(task("preview", filled("[x](")), plenty, gone.signal);
    setTimeout(() => gone.abort(new Error("gone")), 50);
    await expect(reading).rejects.toThrow("gone");
    expect(codeOf(await readSent(task("preview", filled("[x](")), gone.signal))).toBe("unavailable");
  });
});

/** Without the ids, which differ each time. */
const said = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) => (each instanceof Map ? [...each.values()] : each)).replaceAll(
      /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]{17}/g,
      "id",
    ),
  );

describe("a file meant to hold the server up", () => {
  const start = "Discussion Name:\nQ\n\n1. Thesis:\na";
  test.each([
    ["brackets, as Argdown", filled("{a: [{}, "), "argdown"],
    ["half links, as Argdown", filled("[x]("), "argdown"],
    ["lines without end, as Argdown", filled("a\n"), "argdown"],
    ["empty lines, as Kialo", filled("\n", start, "x"), "kialo"],
    ["lists of sources, as Kialo", filled("Sources:\n", `${start}\n\n`), "kialo"],
    ["half links, as Kialo", filled("[x](", "Discussion Title: Q\n\n1. "), "kialo"],
    ["lines without end, as a list", filled("a\n"), "text"],
    ["bullets without end, as a list", filled("- a\n"), "text"],
    ["outlines that never end, as OPML", filled('<outline text="a">', "<opml><body>"), "opml"],
    ["attributes, as OPML", filled(' a="b"', "<opml><body><outline text='a'"), "opml"],
    ["one node for ever, as AIF", filled('{"nodeID":"1","text":"a","type":"I"},', '{"nodes":[', "{}]}"), "aif"],
    ["empty lists, as JSON", filled("[],", '{"rejoinder": [', "1]}"), "json"],
    ["backslashes, as JSON", filled('\\"', '{"rejoinder":"'), "json"],
  ] as const)(
    "%s, is answered with a code",
    async (_, text, format) => {
      let turns = 0;
      let done = false;
      const reading = readSent(task("preview", text, format), never).finally(() => {
        done = true;
      });
      for (; !done; turns++) await turn();
      expect(codeOf(await reading)).toMatch(/^[a-z-]+$/);
      expect(turns).toBeGreaterThan(100);
    },
    100_000,
  );
});

describe("turns", () => {
  test("are taken by so many at once, the others in their order, and not by too many", async () => {
    const turns = new Turns(1, 2);
    const ends: (() => void)[] = [];
    const order: number[] = [];
    const work = (n: number) => () =>
      new Promise<number>((resolve) => {
        order.push(n);
        ends.push(() => resolve(n));
      });
    const [one, two, three] = [1, 2, 3].map((n) => turns.take(work(n), never));
    expect(await turns.take(work(4), never)).toBeNull();
    for (const [taken, n] of [
      [one, 1],
      [two, 2],
      [three, 3],
    ] as const) {
      await turn();
      expect(order).toEqual(Array.from({ length: n }, (_, i) => i + 1));
      ends.shift()?.();
      expect(await taken).toBe(n);
    }
  });

  test("go to the next where one breaks down or leaves", async () => {
    const turns = new Turns(1, 5);
    const gone = new AbortController();
    const all = Promise.allSettled([
      turns.take(() => Promise.reject(new Error("broken")), never),
      turns.take(() => Promise.resolve("left"), gone.signal),
      turns.take(() => Promise.resolve("last"), never),
    ]);
    gone.abort(new Error("gone"));
    expect((await all).map((one) => (one.status === "fulfilled" ? one.value : one.reason.message))).toEqual([
      ...["broken", "gone", "last"],
    ]);
  });
});
