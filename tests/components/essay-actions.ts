import { vi } from "vitest";

/** What the server is asked about passages and proposals; each test says what it answers. */
export const takeWords = vi.fn();
export const anchorWords = vi.fn();
export const moveAnchor = vi.fn();
export const removeAnchor = vi.fn();
export const restoreAnchor = vi.fn();
export const anchorByForm = vi.fn();
export const removeByForm = vi.fn();
export const rejectProposed = vi.fn();
