"use client";
import { useRouter } from "next/navigation";
import { useEffect, useReducer, useRef } from "react";
import { v7 as newId } from "uuid";
import { atFirst, type ImportState, nextState } from "./import-state";
import { askPreview, type KeptFile, orderImport } from "./post-file";

export interface ImportSteps {
  readonly state: ImportState;
  /** Has a file looked at; `format` is `auto` or the one it shall be read as. */
  readonly look: (file: KeptFile, format: string) => void;
  readonly begin: (settings: { readonly visibility: string; readonly votes: boolean }) => void;
  readonly cancel: () => void;
  readonly startOver: () => void;
}

/** From a file to a debate. A new beginning ends what was under way. */
export function useImport(): ImportSteps {
  const [state, dispatch] = useReducer(nextState, atFirst);
  const router = useRouter();
  const running = useRef<AbortController | null>(null);
  // The same order sent again, because its answer was lost, makes no second debate; another order is another debate.
  const order = useRef({ of: "", debateId: "" });
  useEffect(() => () => running.current?.abort(), []);

  const start = (work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    work(controller.signal).catch((error: unknown) => {
      if (!controller.signal.aborted) throw error;
    });
  };

  const look = (file: KeptFile, format: string) => {
    order.current = { of: "", debateId: "" };
    dispatch({ kind: "choose", file, format });
    start(async (signal) => {
      const answer = await askPreview(file, format, signal);
      if (signal.aborted) return;
      if (answer.ok) dispatch({ kind: "previewed", preview: answer.value });
      else dispatch({ kind: "troubled", trouble: answer.trouble });
    });
  };

  const begin = (settings: { readonly visibility: string; readonly votes: boolean }) => {
    if (state.step !== "preview") return;
    const { file, preview } = state;
    const asked = JSON.stringify(settings);
    if (order.current.of !== asked) order.current = { of: asked, debateId: newId() };
    const { debateId } = order.current;
    dispatch({ kind: "import" });
    start(async (signal) => {
      const onProgress = (done: number, of: number) => dispatch({ kind: "progressed", done, of });
      const made = await orderImport(file, { ...settings, debateId, format: preview.format }, { onProgress, signal });
      if (signal.aborted) return;
      if (!made.ok) return dispatch({ kind: "troubled", trouble: made.trouble });
      dispatch({ kind: "made", debateId: made.value });
      router.push(`/debates/${made.value}`);
    });
  };

  const cancel = () => {
    running.current?.abort();
    dispatch({ kind: "cancelled" });
  };
  const startOver = () => {
    running.current?.abort();
    dispatch({ kind: "start over" });
  };
  return { state, look, begin, cancel, startOver };
}
