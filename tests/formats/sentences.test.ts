import { expect, it } from "vitest";
import { faultCodes, lossCodes } from "@/lib/formats/format";
import formats from "@/locales/en/formats.json";

it("has a sentence for every loss and every fault, and none for what cannot happen", () => {
  expect(Object.keys(formats.losses).sort()).toEqual([...lossCodes].sort());
  expect(Object.keys(formats.faults).sort()).toEqual([...faultCodes].sort());
});
