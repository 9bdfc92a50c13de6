"use client";
import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * What is given, until a key or a press has put something else in its place: the next key acts on that, whether the page
 * shows it already or not. Once something else is given, that counts.
 */
export function useNewest<Value>(given: Value): RefObject<Value> {
  const newest = useRef(given);
  useLayoutEffect(() => {
    newest.current = given;
  }, [given]);
  return newest;
}
