import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanEssay } from "../../lib/essay/clean";
import type { Proposal } from "../../lib/essay/proposal";
import { propose } from "../../lib/essay/propose";
import { segment } from "../../lib/essay/segment";

const proposalsOf = (text: string) => propose(segment(text));
const recommended = (text: string) => proposalsOf(text).some(({ kind }) => kind === "recommendation");

describe("a recommendation", () => {
  test.each([
    "The city should repair its bridges.",
    "Congress ought to repeal the act.",
    "Ministers must publish the contracts.",
    "The state needs to build more homes.",
    "We have to stop paying for empty trains.",
    "It is time to close the coal plants.",
    "It's high time we closed the coal plants.",
    "We recommend that the fee be doubled.",
    "This brief therefore recommends a higher fee.",
    "I urge the council to vote no.",
    "We call on parliament to reject the bill.",
    "The right course is to wait for the trial.",
    "It would be better to wait for the trial.",
    "The governor would do well to sign it.",
    "Repeal the act.",
    "Please vote against item six.",
    "• Exempt small farms from the rule.",
    "Do not build the dam.",
    "Let us build the dam.",
    "Second, cut the fee in half.",
    "Hanna: Then cut the fee in half.",
    "No school may charge for meals.",
    "Critics say it is too late, but the city should still repair its bridges.",
    "Landlords must not raise rents, because wages have not risen.",
    "A new census is needed.",
    "Nobody should pay more than a third of an income for rent.",
    "The city already owns the land and should build on it.",
    "The state can and should pay for it.",
    "If the trial fails, repeal the act.",
  ])("is %s", (text) => expect(recommended(text)).toBe(true));

  test.each([
    ["what others want", "Critics say that the city should repair its bridges."],
    ["what others want", "The chamber of commerce has argued that taxes must fall."],
    ["what others want", "“We should close the plant,” said the governor."],
    ["what others want", "According to the mayor, the city should repair its bridges."],
    ["what others want", "Opponents recommend that the fee be halved."],
    ["what is likely", "The trains should arrive by June."],
    ["what is likely", "The work should take eighteen months."],
    ["what is likely", "That should be enough for everyone."],
    ["what is likely", "He must have known of the report."],
    ["what was not done", "The council should have known of the report."],
    ["a question", "Should the city repair its bridges?"],
    ["a question", "Why must we wait for the state?"],
    ["a condition", "If the city should repair its bridges, taxes will rise."],
    ["a condition", "Should you wish to reply, my address is below."],
    ["a duty there is", "Under current law, hospitals must publish staffing figures."],
    ["a duty there is", "At present, drivers have to buy a sticker."],
    ["a need of somebody", "A student who wants to rent a room has to show a pass."],
    ["what nobody is asked to do but think", "It should be noted that the sample was small."],
    ["what nobody is asked to do but think", "Nobody should be surprised at that."],
    ["what nobody is asked to do but think", "Consider the case of Denver."],
    ["what nobody is asked to do but think", "Let us look at the numbers."],
    ["a description of somebody", "The people who should be fighting fires write reports."],
    ["a subject that looks like a command", "Close friends are worth more than money."],
    ["a heading", "Repeal the act\n\nIt was passed in 1990."],
  ])("is not %s: %s", (_, text) => expect(recommended(text)).toBe(false));

  test("shows the words that made it one", () => {
    const text = "For years we waited. The city should now repair its bridges.";
    const [proposal] = proposalsOf(text).filter(({ kind }) => kind === "recommendation");
    expect(proposal?.cues.map(({ start, end, rule }) => [text.slice(start, end), rule])).toContainEqual([
      "should now",
      "should",
    ]);
    expect(proposal).toMatchObject({ role: "thesis", parent: null });
  });
});

/** Kind, role and, behind "<", the words of the parent, of each proposal. */
const outline = (text: string) => {
  const all = proposalsOf(text);
  const words = new Map(all.map(({ key, text }) => [key, text]));
  return all.map(
    ({ kind, role, text, parent }) => `${kind}, ${role}: ${text}${parent === null ? "" : ` < ${words.get(parent)}`}`,
  );
};

describe("what stands around a recommendation", () => {
  test("a reason in the same sentence stands under it", () => {
    expect(outline("The city should repair its bridges, because they are a danger to everyone on them.")).toEqual([
      "recommendation, thesis: The city should repair its bridges.",
      "reason, support: They are a danger to everyone on them. < The city should repair its bridges.",
    ]);
    expect(outline("Since nobody pays for the roads, the city should charge every driver a fee.")).toEqual([
      "reason, support: Nobody pays for the roads. < The city should charge every driver a fee.",
      "recommendation, thesis: The city should charge every driver a fee.",
    ]);
  });

  test("an objection speaks against it, and what turns on the objection against that", () => {
    expect(
      outline(
        "The city should repair its bridges. Critics say that repairs cost too much. However, a collapse would cost far more.",
      ),
    ).toEqual([
      "recommendation, thesis: The city should repair its bridges.",
      "concession, rebuttal: Critics say that repairs cost too much. < The city should repair its bridges.",
      "contrast, rebuttal: A collapse would cost far more. < Critics say that repairs cost too much.",
    ]);
  });

  test("evidence belongs to the claim it follows", () => {
    expect(
      outline(
        "The city should repair its bridges. They are dangerous. Inspectors found 14 percent of them cracked.",
      )[2],
    ).toBe("evidence, support: Inspectors found 14 percent of them cracked. < They are dangerous.");
  });

  test("a reason finds the recommendation of its own paragraph first, whether before or behind it", () => {
    const text =
      "Cities should build homes.\n\nOld bridges are a danger to drivers. Counties should repair them.\n\nNothing else is as urgent.";
    expect(outline(text).map((line) => line.split(" < ")[1])).toEqual([
      undefined,
      "Counties should repair them.",
      undefined,
      "Counties should repair them.",
    ]);
  });

  test("a text that recommends nothing has one thesis", () => {
    const roles = outline("The plan is a costly mistake. It would harm every small shop. It has failed elsewhere.").map(
      (line) => line.split(":")[0],
    );
    expect(roles.sort()).toEqual(["assertion, support", "assertion, support", "assertion, thesis"]);
  });

  test("words that take something back are told", () => {
    const text = "Perhaps the fee would lower traffic, but it may hurt poor drivers most.";
    expect(proposalsOf(text).flatMap(({ hedges }) => hedges.map(({ start, end }) => text.slice(start, end)))).toEqual([
      "Perhaps",
      "may",
    ]);
  });
});

test.each([
  ["Thank you, Madam President."],
  ["This brief examines three options."],
  ["I grew up in a small town by the sea."],
  ["Last Tuesday the council met in the old school."],
  ["What do you make of it?"],
  ["TO: The Deputy Secretary"],
  ["Section 3 describes the data."],
])("proposes nothing for: %s", (text) => expect(proposalsOf(text)).toEqual([]));

describe("whatever the text", () => {
  const sentence = fc.constantFrom(
    "The city should act.",
    "However, costs rise every year.",
    "Because nobody pays for it, the council must charge a fee.",
    "Critics say that it is too late.",
    "Therefore the plan is wrong.",
    "A study found that 40 percent agree.",
    "Why?",
    "I was there.",
    "Although it is dear, it would save lives every year.",
    "• Repeal the act.",
    "But it may help.",
    "So it failed.",
    "After all, none of it works.",
    "Heading",
    "\n\n",
    "“We must act,” she said.",
  );
  const anyText = fc.oneof(
    fc.array(sentence, { maxLength: 25 }).map((all) => all.join(" ")),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.lorem({ maxCount: 8, mode: "sentences" }).map((words) => `${words} should must because however $5 “`),
  );

  test("proposals are well made, stand in a tree and lie one behind the other in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = proposalsOf(text);
        const byKey = new Map(all.map((one) => [one.key, one]));
        expect(byKey.size).toBe(all.length);
        let at = 0;
        for (const { span, role, parent, text: words, cues, hedges, confidence, key } of all) {
          expect(span.start >= at && span.end > span.start && span.end <= text.length).toBe(true);
          at = span.end;
          expect(role === "thesis").toBe(parent === null);
          expect([...words].length).toBeGreaterThan(0);
          expect([...words].length).toBeLessThanOrEqual(500);
          expect(confidence > 0 && confidence < 1).toBe(true);
          for (const part of [...cues, ...hedges]) expect(part.start < part.end && part.end <= text.length).toBe(true);
          const above = new Set([key]);
          for (let up: string | null = parent; up !== null; up = byKey.get(up)?.parent ?? null) {
            expect(byKey.has(up) && !above.has(up)).toBe(true);
            above.add(up);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("keys stay the same when something else is added before and behind", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (all) => {
        const text = all.join(" ").trim();
        const keys = (proposals: readonly Proposal[]) => proposals.map(({ key }) => key);
        const longer = proposalsOf(`Zebras ought to be striped.\n\n${text}\n\nGiraffes must stay tall.`);
        expect(keys(longer).slice(1, -1)).toEqual(keys(proposalsOf(`\n\n${text}\n\nX.`)));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["one endless sentence", "should because however ".repeat(40_000)],
    ["a thousand commas", `Because ${"the, ".repeat(100_000)}it should end.`],
    ["quotation marks", `"a" `.repeat(200_000)],
    ["blanks", `If ${" ".repeat(500_000)}should`],
    ["letters without a blank", "a".repeat(800_000)],
    ["objections", "some people of many critics ".repeat(30_000)],
    ["numbers", "1,000,000 ".repeat(80_000)],
    ["names", "Mr. A. B. said that ".repeat(40_000)],
    ["short sentences", "So it must. ".repeat(40_000)],
  ])("gets through %s", (_, text) => {
    const clean = cleanEssay(text);
    expect(proposalsOf(clean.ok ? clean.value : text).length).toBeGreaterThanOrEqual(0);
  });
});
