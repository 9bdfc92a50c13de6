import { expect, test } from "vitest";
import { recommendations } from "./recommended";

test("what others want ahead of the comma is not what the author recommends behind it", () => {
  expect(recommendations("If the navy wants more crews, parliament ought to pay for them.")).toHaveLength(1);
  expect(recommendations("If the navy wants parliament to pay more, it is mistaken.")).toEqual([]);
  expect(recommendations("The diver found the hull cracked, and it should be mended.")).toHaveLength(1);
  expect(recommendations("The diver found that hulls crack, and that they should be mended.")).toEqual([]);
});
