import { expect, test } from "vitest";
import { anchorAt } from "../../lib/essay/anchor";
import { annotationsOf } from "../../lib/essay/web-annotation";

const text = "🚆 Trains are full. 🚌 Buses should run all night. Nobody disagrees.";
const passage = (exact: string, n: number, orphaned = false) => ({
  id: `https://debates.example/annotations/${n}`,
  claim: { url: `https://debates.example/claims/${n}`, text: `Claim ${n}` },
  anchor: anchorAt(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }),
  orphaned,
});
const essay = {
  id: "https://debates.example/essays/1/annotations",
  label: "Night buses",
  source: "https://paper.example/buses",
  text,
};
const passages = [
  passage("Buses should run all night.", 1),
  passage("Trains are full.", 2),
  passage("Nobody disagrees.", 3, true),
];

// What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says must be there, and what it must be.

test("the collection has what the model requires of a collection and its page", () => {
  const collection = annotationsOf(essay, passages);
  expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(collection).toMatchObject({ id: essay.id, type: "AnnotationCollection", label: "Night buses", total: 3 });
  expect(collection.first).toMatchObject({ type: "AnnotationPage", partOf: essay.id, startIndex: 0 });
  expect(collection.first.id).toMatch(/^https:/);
  expect(collection.first.items).toHaveLength(3);
});

test("each annotation has what the model requires: context, id, type, a target, and bodies with purposes it knows", () => {
  for (const [i, annotation] of annotationsOf(essay, passages).first.items.entries()) {
    expect(annotation).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: passages[i]?.id,
      type: "Annotation",
      motivation: "linking",
      body: [
        { id: passages[i]?.claim.url, type: "Text" },
        { type: "TextualBody", value: passages[i]?.claim.text, format: "text/plain", purpose: "describing" },
      ],
      target: { source: essay.source },
    });
  }
});

test("positions count code points, and select the same as the quotes", () => {
  const points = [...text];
  for (const { target } of annotationsOf(essay, passages.slice(0, 2)).first.items) {
    const [quote, position] = target.selector;
    if (quote?.type !== "TextQuoteSelector" || position?.type !== "TextPositionSelector")
      throw new Error("not both selectors");
    expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(
      points
        .slice(0, position.start)
        .join("")
        .endsWith(quote.prefix ?? ""),
    ).toBe(true);
    expect(
      points
        .slice(position.end)
        .join("")
        .startsWith(quote.suffix ?? ""),
    ).toBe(true);
  }
});

test("no position is told of an orphaned passage, and of none where the text is not shown", () => {
  const types = (one: typeof essay | (Omit<typeof essay, "text"> & { text: null })) =>
    annotationsOf(one, passages).first.items.map(({ target }) => target.selector.map(({ type }) => type).join());
  expect(types(essay)[2]).toBe("TextQuoteSelector");
  expect(types({ ...essay, text: null })).toEqual(["TextQuoteSelector", "TextQuoteSelector", "TextQuoteSelector"]);
});

test("a quote at the beginning has no empty prefix", () => {
  const [only] = annotationsOf(essay, [passage("🚆 Trains", 1)]).first.items;
  expect(only?.target.selector[0]).not.toHaveProperty("prefix");
});
