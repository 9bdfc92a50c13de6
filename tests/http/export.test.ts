import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { writable } from "@/lib/formats/registry";
import { getExport } from "@/lib/http/get-export";
import { castVote } from "@/lib/services/cast-vote";
import { answer, enrol, must, startDebate } from "../support/debates";
import { person } from "../support/people";
import { as } from "../support/requests";
import { sql } from "../support/sql";

let owner: Actor;
let debate: Awaited<ReturnType<typeof startDebate>>;
beforeEach(async () => {
  owner = await person("Olga Owner");
  debate = await startDebate(owner);
  await answer(owner, debate.id, debate.thesis, "rebuttal", "It costs more than it brings.");
  must(await castVote(owner, { debateId: debate.id, claimId: debate.thesis, verdict: 1 }));
});

const fetched = (query: Record<string, string>, actor: Actor | null = owner, id: string = debate.id) =>
  getExport(new Request(`http://localhost:3000/api/debates/x/export?${new URLSearchParams(query)}`), id, as(actor));

async function refusal(response: Response): Promise<unknown> {
  const { error } = (await response.json()) as { error: { code: string } };
  return [response.status, error.code];
}

describe("GET /api/debates/<id>/export", () => {
  test.each(writable)(
    "gives the debate as %s, a file that nobody between keeps and no browser opens",
    async (format) => {
      const response = await fetched({ format, people: "pseudonyms", votes: "1" });
      expect(response.status).toBe(200);
      expect((await response.text()).length).toBeGreaterThan(10);
      const headers = Object.fromEntries(response.headers);
      expect(headers["content-disposition"]).toMatch(
        /^attachment; filename="[ -~]+\.[a-z]+"; filename\*=UTF-8''[\w.%!~-]+$/,
      );
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-type"]).toMatch(/; charset=utf-8$/);
    },
  );

  test("names a file by any question without letting it out of its header", async () => {
    await sql(`update "Debate" set question = $2 where id = $1`, [debate.id, `Brücke "zu"; filename=x.exe /..\\ 橋?`]);
    const header = (await fetched({ format: "json" })).headers.get("content-disposition") ?? "";
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header).not.toMatch(/[/\\]/);
    expect(header).toMatch(/\.json$/);
  });

  test("names nobody unless asked to", async () => {
    const text = async (people: string) => (await fetched({ format: "json", people })).text();
    expect(await text("none")).not.toContain("Olga Owner");
    expect(await text("pseudonyms")).not.toContain("Olga Owner");
    expect(await text("names")).toContain("Olga Owner");
  });

  test("gives readers the claims and only those who manage the votes", async () => {
    const [reader, writer] = [await person("Reader"), await person("Writer")];
    await enrol(writer, debate.id, "editor");
    for (const actor of [reader, writer]) {
      expect((await fetched({ format: "json" }, actor)).status).toBe(200);
      expect(await refusal(await fetched({ format: "json", people: "pseudonyms", votes: "1" }, actor))).toEqual([
        403,
        "forbidden",
      ]);
      expect(await refusal(await fetched({ format: "csv-votes" }, actor))).toEqual([403, "forbidden"]);
    }
    expect((await fetched({ format: "json" }, null)).status).toBe(200);
    expect(await refusal(await fetched({ format: "csv-votes" }, null))).toEqual([401, "signed-out"]);
  });

  test("does not know a private debate for a stranger", async () => {
    const hidden = await startDebate(owner, { visibility: "private" });
    const outsider = await person("Outsider");
    for (const actor of [null, outsider]) {
      expect(await refusal(await fetched({ format: "json" }, actor, hidden.id))).toEqual([404, "not-found"]);
      expect(await refusal(await fetched({ format: "csv-votes" }, actor, hidden.id))).toEqual([404, "not-found"]);
    }
    expect(await refusal(await fetched({ format: "json" }, owner, "x' or 1=1"))).toEqual([404, "not-found"]);
  });

  test("knows only the formats and choices there are", async () => {
    for (const query of [
      {},
      { format: "exe" },
      { format: "__proto__" },
      { format: "json", people: "everyone" },
      { format: "json", votes: "2" },
    ]) {
      expect(await refusal(await fetched(query as Record<string, string>))).toEqual([422, "invalid"]);
    }
  });
});
