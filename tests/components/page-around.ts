import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

/** What Next gives a component in a page, and the server's answers, which each test gives itself. */
export const editDebate = vi.fn();
export const castVote = vi.fn();
export const refresh = vi.fn();

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

// jsdom lays nothing out.
Element.prototype.scrollIntoView ??= () => {};

export const pathname = "/debates/here";

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, "", pathname);
});
