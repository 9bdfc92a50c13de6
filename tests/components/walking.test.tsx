import { act, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { beforeEach, expect, test, vi } from "vitest";
import { Flow } from "@/components/flow/flow";
import { Stage as MapStage, type StageActions } from "@/components/map/stage";
import type { Made } from "@/components/map/use-map";
import { createViewStore } from "@/components/map/view-store";
import { Stage as OverviewStage } from "@/components/overview/stage";
import { english } from "@/locales/english";
import { laidOut } from "./laid-out";
import "./page-around";
import { id, renderOnDesk, sample } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", async () => ({ editDebate: (await import("./page-around")).editDebate }));
vi.mock("@/lib/actions/cast-vote", async () => ({ castVote: (await import("./page-around")).castVote }));

// What jsdom has not got, and pictures ask for. Nothing is drawn here.
beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  Object.assign(document, { fonts: { load: async () => [] } });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  document.dir = "ltr";
});

const scene = laidOut(sample);
const whole: Made = {
  ground: { tree: scene.tree, texts: [], nodes: new Map() },
  ...{ advances: { codes: new Uint16Array(), widths: {} as never }, scene, change: { kind: "whole" } },
};
/** Presses keys before React has shown what the first of them did. */
const quickly = (target: Element, ...keys: readonly string[]) =>
  act(() => {
    for (const key of keys) fireEvent.keyDown(target, { key });
  });

function renderMap(made: Made, focused: number) {
  const been: number[] = [];
  const toggled: number[] = [];
  const nothing = () => {};
  const actions: StageActions = {
    ...{ focus: (node) => been.push(node), toggle: (node) => toggled.push(node), select: nothing, openPage: nothing },
    ...{ close: nothing, zoom: nothing, fit: nothing, resized: nothing },
  };
  const store = createViewStore();
  const stage = (on: Made, at: number) => (
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      <MapStage made={on} content={null} focused={at} selected={null} nameOf={String} {...{ store, actions }} />
    </NextIntlClientProvider>
  );
  const { rerender } = render(stage(made, focused));
  return { been, toggled, show: (on: Made, at: number) => rerender(stage(on, at)), tree: screen.getByRole("tree") };
}

test("two quick steps on a map are two steps", () => {
  const { been, tree } = renderMap(whole, 2);
  quickly(tree, "ArrowDown", "ArrowDown");
  expect(been).toEqual([3, 4]);
});

test("a map that runs from right to left is walked the other way round", () => {
  document.dir = "rtl";
  const { been, tree } = renderMap(whole, 1);
  quickly(tree, "ArrowLeft", "ArrowRight");
  expect(been).toEqual([2, 1]);
});

test("steps pressed while a claim of the map opens are made once it is open, and do not close it", () => {
  const thesisClosed = { ...whole, scene: laidOut(sample, 1) };
  const { been, toggled, tree, show } = renderMap(thesisClosed, 1);
  quickly(tree, "ArrowRight", "ArrowRight", "ArrowDown");
  expect([toggled, been]).toEqual([[1], []]);
  show(whole, 1);
  expect([toggled, been]).toEqual([[1], [2, 3]]);
});

function renderOverview(root = 0) {
  const zoomed: number[] = [];
  const { tree } = scene;
  const stage = (at: number) => (
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      <OverviewStage
        {...{ tree, root: at, selected: null, nameOf: String, onSelect: () => {} }}
        lookOf={() => ({ role: null, number: "", text: "", strength: null, percent: "" }) as never}
        onZoom={(node) => zoomed.push(node)}
      />
    </NextIntlClientProvider>
  );
  const { rerender } = render(stage(root));
  const ground = screen.getByRole("tree");
  const active = () => ground.getAttribute("aria-activedescendant");
  return { zoomed, ground, active, show: (at: number) => rerender(stage(at)) };
}

test("two quick steps in an overview are two steps, from right to left as well", () => {
  const { active, ground } = renderOverview();
  quickly(ground, "ArrowRight", "ArrowDown", "ArrowDown");
  expect(active()).toBe("overview-4");
  document.dir = "rtl";
  quickly(ground, "ArrowRight", "ArrowLeft");
  expect(active()).toBe("overview-2");
});

test("a key held down at the root of a branch leads out of it once, and goes on when that is shown", () => {
  const { active, ground, show, zoomed } = renderOverview(1);
  quickly(ground, "ArrowLeft", "ArrowLeft");
  expect(zoomed).toEqual([0]);
  show(0);
  expect(zoomed).toEqual([0]);
  expect(active()).toBe("overview-1");
});

test("two quick steps down a flow are two steps", () => {
  renderOnDesk({}, <Flow />);
  const cell = (n: number) => document.querySelector<HTMLElement>(`[data-cell="${id(n)}"]`);
  cell(2)?.querySelector("a")?.focus();
  act(() => {
    for (const key of ["ArrowDown", "ArrowDown"]) fireEvent.keyDown(document.activeElement as Element, { key });
  });
  expect(document.activeElement?.closest("[data-cell]")).toBe(cell(4));
});
