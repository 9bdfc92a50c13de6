import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useLive } from "@/components/debate/use-live";
import type { DebateId } from "@/lib/argument/id";
import { Stream } from "./stream";

beforeEach(() => vi.stubGlobal("EventSource", Stream));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const changes = { seq: 6, edits: [], tallies: [], people: {} };

test("who is refused a stream hears of what has happened all the same", async () => {
  const fetched = vi.fn(async (_: string) => Response.json({ messages: [{ kind: "changes", changes, at: 40 }] }));
  vi.stubGlobal("fetch", fetched);
  const onChanges = vi.fn();
  const given = { debateId: "d" as DebateId, actorId: null, seq: 5, readAt: 30, isOn: true, onLost: vi.fn() };
  const { result } = renderHook(() => useLive({ ...given, onChanges }));
  await waitFor(() => expect(Stream.last).toBeDefined());
  act(() => {
    Object.assign(Stream.last as Stream, { readyState: Stream.CLOSED }).onerror?.();
  });
  await waitFor(() => expect(onChanges).toHaveBeenCalledWith(changes));
  expect(fetched.mock.calls[0]?.[0]).toMatch(/^\/api\/debates\/d\/live\?since=5&counted=30&window=[^&]+&once$/);
  await waitFor(() => expect(result.current.connection).toBe("live"));
});
