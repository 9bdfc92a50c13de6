import { expect, test } from "vitest";
import { getSearch } from "@/lib/http/get-search";
import { answer, startDebate } from "../support/debates";
import { person } from "../support/people";
import { as } from "../support/requests";

const asked = (query: string) => new Request(`http://localhost/api/search?${query}`);

test("GET /api/search finds in one debate or in all, for who may read, and nothing may keep the answer", async () => {
  const owner = await person("Owner");
  const { id, thesis } = await startDebate(owner, { visibility: "private" });
  const claim = await answer(owner, id, thesis, "support", "Windmills turn slowly.");

  const here = await getSearch(asked(`q=windmill&debate=${id}`), as(owner));
  expect([here.status, here.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  expect(await here.json()).toMatchObject({ total: 1, hits: [{ claimId: claim, path: ["1", "1.1"] }] });
  expect(await (await getSearch(asked("q=windmill"), as(owner))).json()).toMatchObject({ total: 1 });

  for (const debate of [id, "00000000-0000-7000-8000-000000000000", "nonsense"]) {
    const refused = await getSearch(asked(`q=windmill&debate=${debate}`), as(null));
    expect([refused.status, await refused.json()]).toEqual([404, { error: { code: "not-found" } }]);
  }
  expect(await (await getSearch(asked("q=windmill&page=x"), as(null))).json()).toMatchObject({ total: 0, hits: [] });
});
