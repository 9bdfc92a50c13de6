"use client";
import { useEffect, useState } from "react";
import type { Anchor } from "@/lib/essay/anchor";
import { type LookAsked, type Looked, lookAt } from "./look-job";

/** In milliseconds: nobody wants to be told of every letter. */
const pause = 350;

/** What the text one is writing would be; null while there is none or it is worked out. */
export function useLook(
  raw: string,
  language: string | undefined,
  before: string | null,
  anchors: readonly Anchor[],
): Looked | null {
  const [looked, setLooked] = useState<{ readonly raw: string; readonly looked: Looked } | null>(null);
  useEffect(() => {
    if (raw.trim() === "") return;
    let worker: Worker | null = null;
    const asked: LookAsked = { raw, language, replacing: before === null ? null : { text: before, anchors } };
    const here = () => setLooked({ raw, looked: lookAt(asked) });
    const soon = setTimeout(() => {
      if (typeof Worker === "undefined") return here();
      worker = new Worker(new URL("./look-worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<{ looked: Looked }>) => setLooked({ raw, looked: data.looked });
      worker.onerror = here;
      worker.postMessage(asked);
    }, pause);
    return () => {
      clearTimeout(soon);
      worker?.terminate();
    };
  }, [raw, language, before, anchors]);
  // What was found of the words before stays in sight while the new ones are looked at.
  return raw.trim() === "" ? null : (looked?.looked ?? null);
}
