import { describe, expect, test } from "vitest";
import { recommendations } from "./recommended";

describe("what stands around a sentence", () => {
  test("among promises, what will be is promised as well, but not what comes of it", () => {
    const text =
      "We will abolish the toll. We will build a second pier. Every crew will get a berth. This will bring back the fleet.";
    expect(recommendations(text).map(({ text }) => text)).toEqual([
      "We will abolish the toll.",
      "We will build a second pier.",
      "Every crew will get a berth.",
    ]);
    expect(recommendations("The fleet is back. Every crew will get a berth.")).toEqual([]);
  });

  test("under a heading that announces recommendations, an item only has to name a measure", () => {
    const list = "• A harbour pilot for every port\n\n• A second tug for the north.";
    expect(recommendations(`Recommendations\n\n${list}`)).toHaveLength(2);
    expect(recommendations(`What ports have\n\n${list}`)).toEqual([]);
  });
});
