"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { type Debate, pathTo } from "@/lib/argument/debate";
import type { Excerpt } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { anchorOf, focusPath } from "../debate/paths";
import type { Folding } from "./use-folding";

/** Follows `#c-<id>`: opens the path to the claim, goes there, and marks it. */
export function useDeepLink(debate: Debate, folding: Folding, excerpt: Excerpt): void {
  const router = useRouter();
  const now = useRef({ debate, folding, excerpt, router });
  useEffect(() => {
    now.current = { debate, folding, excerpt, router };
  });
  useEffect(() => {
    const follow = () => {
      const id = /^#c-([0-9a-f-]{36})$/.exec(window.location.hash)?.[1] as ClaimId | undefined;
      if (id === undefined) return;
      const path = pathTo(now.current.debate, id).slice(0, -1);
      const { excerpt, router } = now.current;
      const above = path.at(-1);
      if (above !== undefined && !excerpt.shown.has(id) && document.getElementById(anchorOf(id)) === null) {
        router.replace(`${focusPath(now.current.debate.id, above.id)}#${anchorOf(id)}`);
        return;
      }
      if (path.length > 0) flushSync(() => now.current.folding.openPath(path.map((claim) => claim.id)));
      const item = document.getElementById(anchorOf(id));
      item?.scrollIntoView({ block: "start" });
      for (const marked of document.querySelectorAll("[data-linked]")) marked.removeAttribute("data-linked");
      item?.setAttribute("data-linked", "");
    };
    // After the folds of an earlier visit have been taken up.
    const first = setTimeout(follow);
    window.addEventListener("hashchange", follow);
    return () => {
      clearTimeout(first);
      window.removeEventListener("hashchange", follow);
    };
  }, []);
}
