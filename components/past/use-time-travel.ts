"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import type { Stop } from "@/lib/argument/pace";
import { isStill } from "../ui/is-still";

/** In milliseconds: how long a moment has to be held to be gone to, and how long each is shown when played. */
const [settles, shownFor] = [180, 900];
/** So many moments make up a whole play, however long the history. */
const scenes = 60;

/**
 * Which moment is chosen and the way there: the ruler follows at once, the page once the ruler rests. Playing goes on
 * when the page has come, and not by itself for people who want less motion.
 */
export function useTimeTravel(stops: readonly Stop[], seq: number, pathOf: (seq: number) => string) {
  const router = useRouter();
  const [turning, start] = useTransition();
  const [chosen, setChosen] = useState<number | null>(null);
  const [playing, setPlaying] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const here = stops.findIndex((stop) => stop.seq === seq);
  const at = chosen === null || chosen >= stops.length ? here : chosen;

  const visit = useRef((_to: number) => {});
  useEffect(() => {
    visit.current = (to) => {
      const stop = stops[to];
      if (stop === undefined) return;
      start(() => {
        router.replace(pathOf(stop.seq), { scroll: false });
        setChosen(null);
      });
    };
  });
  const go = useCallback((to: number) => {
    setChosen(to);
    setPlaying(false);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => visit.current(to), settles);
  }, []);
  useEffect(() => () => clearTimeout(waiting.current), []);

  useEffect(() => {
    if (!playing || turning) return;
    const last = stops.length - 1;
    if (here >= last) {
      setPlaying(false);
      return;
    }
    const next = Math.min(last, here + Math.max(1, Math.ceil(last / scenes)));
    const soon = setTimeout(() => visit.current(next), shownFor);
    return () => clearTimeout(soon);
  }, [playing, turning, here, stops.length]);

  const play = () => {
    const still = isStill();
    // From the end, one plays from the beginning.
    if (!playing && !still && here === stops.length - 1) visit.current(0);
    setPlaying(!playing && !still);
  };
  return { at, go, playing, play, turning };
}
