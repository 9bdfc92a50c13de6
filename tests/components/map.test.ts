import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, brought, type Camera, fitted, kept, seen, zoomed } from "@/components/map/camera";
import { drawLinks } from "@/components/map/draw/draw-links";
import { isAgainst, type Pen, svgPen } from "@/components/map/draw/pen";
import type { Palette } from "@/components/map/palette";
import { fileName } from "@/components/map/picture";
import { type Box, boxAt } from "@/components/map/scene";
import { directions, wayOf } from "@/components/map/walk";
import { laidOut } from "./laid-out";
import { claim, sample } from "./sample";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({ x: number(-5e3, 5e3), y: number(-5e3, 5e3), scale: number(0.1, 2) });
const boxes: fc.Arbitrary<Box> = fc.record({
  ...{ x: number(-5e3, 5e3), y: number(-5e3, 5e3) },
  ...{ width: number(10, 5e3), height: number(10, 5e4) },
});
const size = { width: 800, height: 600 };
const least = 1e-6;

describe("looking at a map", () => {
  it("keeps what is under the hand where it is while one zooms", () => {
    fc.assert(
      fc.property(cameras, boxes, number(0.2, 5), number(0, 800), number(0, 600), (from, whole, factor, x, y) => {
        const to = zoomed(from, factor, { x, y }, whole, size);
        expect((from.x + x / from.scale - to.x) * to.scale).toBeCloseTo(x, 4);
        expect((from.y + y / from.scale - to.y) * to.scale).toBeCloseTo(y, 4);
      }),
    );
  });

  it("brings a claim into view, and moves nothing when it is there", () => {
    fc.assert(
      fc.property(cameras, boxes, (camera, box) => {
        const to = brought(camera, box, size);
        const view = seen(to, size);
        const within = (start: number, length: number, from: number, extent: number) =>
          start >= from - least && (length > extent || start + length <= from + extent + least);
        expect(within(box.x, box.width, view.x, view.width)).toBe(true);
        expect(within(box.y, box.height, view.y, view.height)).toBe(true);
        const again = brought(to, box, size);
        expect([again.x, again.y]).toEqual([expect.closeTo(to.x, 6), expect.closeTo(to.y, 6)]);
      }),
    );
  });

  it("never loses the map out of sight, and is where it goes at the end of the way", () => {
    fc.assert(
      fc.property(cameras, boxes, (camera, whole) => {
        const at = kept(camera, whole, size);
        const view = seen(at, size);
        expect(view.x).toBeLessThan(whole.x + whole.width);
        expect(view.x + view.width).toBeGreaterThan(whole.x);
        expect(view.y + view.height).toBeGreaterThan(whole.y);
        const end = fitted(whole, size);
        const arrived = between(camera, end, 1);
        expect([arrived.x, arrived.y]).toEqual([expect.closeTo(end.x, 4), expect.closeTo(end.y, 4)]);
      }),
    );
  });
});

describe("a picture of a map", () => {
  it("is named after the question, what it is and the day, with nothing a file system minds", () => {
    expect(fileName("Should we (really) act: now?", "2026-11-27", "svg", "map")).toBe(
      "should-we-really-act-now-map-2026-11-27.svg",
    );
    expect(fileName("Где/когда?", "2026-11-27", "png", "map")).toBe("где-когда-map-2026-11-27.png");
    expect(fileName("word ".repeat(60), "2026-11-27", "svg", "map").length).toBeLessThan(90);
    expect(fileName("?!", "2026-11-27", "svg", "map")).toBe("map-2026-11-27.svg");
  });

  it("bears every character in its texts, and writes from the right what is read from there", () => {
    const parts: string[] = [];
    const look = { family: "serif", size: 16, weight: 400 } as const;
    svgPen(parts, false).text(`<b> & "q" \u0007`, 1, 2, { look, fill: "#000000" });
    svgPen(parts, false).text("שלום", 1, 2, { look, fill: "#000000", end: true });
    const svg = new DOMParser().parseFromString(`<svg>${parts.join("")}</svg>`, "image/svg+xml");
    expect([...svg.querySelectorAll("text")].map((text) => text.textContent)).toEqual([`<b> & "q" `, "שלום"]);
    expect(parts[1]).toContain('direction="rtl"');
  });

  it("is turned round for readers from right to left, but no word and no tick in it", () => {
    const [plain, turned]: [string[], string[]] = [[], []];
    const look = { family: "sans", size: 16, weight: 400 } as const;
    svgPen(plain, false).text("Support 1.2", 40, 2, { look, fill: "#000000" });
    svgPen(turned, true).text("Support 1.2", 40, 2, { look, fill: "#000000" });
    expect(plain[0]).not.toMatch(/transform|text-anchor/);
    // In the turned group this is 40 from the right, and what it says ends there.
    expect(turned[0]).toMatch(/transform="scale\(-1 1\)" x="-40" .*text-anchor="end"/);
    expect([false, true].map((mirrored) => isAgainst("שלום", { mirrored }))).toEqual([true, false]);
    expect([false, true].map((mirrored) => isAgainst("Peace", { mirrored }))).toEqual([false, true]);
  });

  it("ties premises that only work together by a bracket that holds their cards and no other", () => {
    const joined = { jointGroup: "both" };
    const claims = [
      ...sample.slice(0, 1),
      ...[claim(2, 1, "support", "Alone."), claim(3, 1, "support", "One.", joined)],
      ...[claim(4, 1, "support", "Two.", joined), claim(5, 1, "rebuttal", "Not this.", joined)],
    ];
    const scene = laidOut(claims);
    expect([...scene.joints]).toEqual([[1, [[3, 4]]]]);
    const paths: { data: string; width: number | undefined }[] = [];
    const pen: Pen = { mirrored: false, path: (data, { width }) => paths.push({ data, width }), text: () => {} };
    drawLinks(pen, scene, scene.bounds, { support: "green" } as Palette);
    const [one, two] = [boxAt(scene, 3), boxAt(scene, 4)];
    const bracket = paths.find(({ width }) => width === 3)?.data ?? "";
    const [, top, foot] = /^M[\d.]+ ([\d.]+)H[\d.]+V([\d.]+)H[\d.]+$/.exec(bracket) ?? [];
    for (const [y, box] of [
      [Number(top), one],
      [Number(foot), two],
    ] as const) {
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
  });
});

describe("the arrows of a picture", () => {
  it("lead outwards to where the picture runs, and up and down in any", () => {
    const keys = ["ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight"];
    expect(keys.map((key) => wayOf(key, false))).toEqual(directions);
    expect(keys.map((key) => wayOf(key, true))).toEqual(["out", "up", "down", "in"]);
    expect(wayOf("a", true)).toBeNull();
  });
});
