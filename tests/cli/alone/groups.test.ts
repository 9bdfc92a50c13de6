import { expect, test } from "vitest";
import { refusal, rejoinder } from "../command";

const header = "claim,person,verdict";

/** Two camps of six and seven people on eight claims; on the last they agree. */
function camps(): string[] {
  const rows: string[] = [];
  for (let person = 0; person < 13; person++) {
    for (let claim = 0; claim < 8; claim++) {
      const side = person < 6 ? 1 : -1;
      const verdict = claim === 7 ? 1 : (person + claim) % 5 === 0 ? 0 : claim % 2 === 0 ? side : -side;
      rows.push(`"c, ${claim}",p${person},${verdict}`);
    }
  }
  return rows;
}

const grouped = async (rows: readonly string[], first = header) => {
  const { code, errors, out } = await rejoinder(["groups"], { input: [first, ...rows, ""].join("\r\n") });
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return out;
};

test("groups, statistics, common ground and priorities go by the names of the CSV", async () => {
  const found = JSON.parse(await grouped(camps()));
  expect(found.claims).toEqual(["c, 0", "c, 1", "c, 2", "c, 3", "c, 4", "c, 5", "c, 6", "c, 7"]);
  expect(found.groups.map(({ members }: { members: string[] }) => members)).toEqual([
    ["p10", "p11", "p12", "p6", "p7", "p8", "p9"],
    ["p0", "p1", "p2", "p3", "p4", "p5"],
  ]);
  expect(found.silhouette).toBeGreaterThan(0.5);
  expect(found.mean["c, 7"]).toBe(1);
  const seen = { agree: 13, disagree: 0, seen: 13, pa: 14 / 15, pd: 1 / 15 };
  expect(found.statistics["c, 7"]).toMatchObject(seen);
  expect(found.statistics["c, 7"].groups[1]).toEqual({ agree: 6, disagree: 0, seen: 6, pa: 7 / 8, pd: 1 / 8 });
  expect(found.commonGround[0]).toMatchObject({ claim: "c, 7", agrees: true });
  expect(found.components).toHaveLength(2);
  expect(found.projections.p0).toHaveLength(2);
  expect(Object.keys(found.priorities)).toEqual(found.claims);
});

test("the order of rows and of columns changes nothing", async () => {
  const rows = camps();
  const turned = rows.map((row) => row.replace(/^(".*"),(p\d+),(.*)$/, "$3,x,$2,$1")).reverse();
  expect(await grouped(turned, "verdict,comment,person,claim")).toBe(await grouped(rows));
});

test("names like those of an object's own parts are names", async () => {
  const found = JSON.parse(await grouped(["__proto__,constructor,1", "toString,__proto__,-1"]));
  expect(Object.entries(found.mean)).toEqual([
    ["__proto__", 1],
    ["toString", -1],
  ]);
  expect(Object.keys(found.projections)).toEqual(["__proto__", "constructor"]);
  expect(found.groups).toEqual([]);
  expect(found.silhouette).toBeNull();
});

test("no verdicts give no groups", async () => {
  expect(JSON.parse(await grouped([]))).toMatchObject({
    claims: [],
    people: [],
    mean: {},
    groups: [],
    silhouette: null,
  });
});

test("of several verdicts by one person on one claim the last counts, and that is said", async () => {
  const { code, errors, out } = await rejoinder(["groups"], { input: `${header}\na,p,1\nb,p,0\na,p,-1\n` });
  expect({ code, mean: JSON.parse(out).mean }).toEqual({ code: 0, mean: { a: -1, b: 0 } });
  expect(errors).toMatch(/^note: 1 /);
});

test.each([
  [`${header}\na,p,1\na,q,2\n`, 'line 3: the verdict is "2" and not -1, 0 or 1.'],
  [`${header}\n"a\nb",p,1\na,q,\n`, 'line 4: the verdict is "" and not -1, 0 or 1.'],
  [`${header}\na,,1\n`, "line 2: the person is missing."],
  [`${header}\n ,p,1\n`, "line 2: the claim is missing."],
  ["claim,verdict\na,1\n", 'line 1: the header has no column "person".'],
  ["claim,person,verdict,claim\n", 'line 1: the header has "claim" twice.'],
  [`${header}\n"a,p,1\n`, "line 2: a quote that begins before this is not closed."],
  ["", "The input is empty: it must begin with the header claim,person,verdict."],
])("%j is refused with its place", async (input, sentence) => {
  expect(await rejoinder(["groups"], { input })).toEqual(refusal(1, sentence));
});

test("what is not text is refused", async () => {
  const input = Uint8Array.from([0x63, 0xff, 0xfe]);
  expect(await rejoinder(["groups"], { input })).toEqual(refusal(1, "The input is not text in UTF-8."));
});
