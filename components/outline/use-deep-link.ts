"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { pathTo } from "@/lib/argument/debate";
import type { Excerpt } from "@/lib/argument/excerpt";
import type { ClaimId } from "@/lib/argument/id";
import { useDeskHere } from "../debate/desk-context";
import { anchorOf, focusPath } from "../debate/paths";
import { passageTo } from "../ui/without-network";
import type { Folding } from "./use-folding";

/** Follows `#c-<id>`: opens the path to the claim, goes there, and marks it. */
export function useDeepLink(folding: Folding, excerpt: Excerpt): void {
  const { debate, redirects } = useDeskHere();
  const router = useRouter();
  const now = useRef({ debate, redirects, folding, excerpt, router });
  useEffect(() => {
    now.current = { debate, redirects, folding, excerpt, router };
  });
  useEffect(() => {
    const follow = () => {
      const asked = /^#c-([0-9a-f-]{36})$/.exec(window.location.hash)?.[1] as ClaimId | undefined;
      if (asked === undefined) return;
      // A claim that was merged away is found in the other one's place.
      const id = now.current.redirects.get(asked) ?? asked;
      if (id !== asked) window.history.replaceState(null, "", `#${anchorOf(id)}`);
      const path = pathTo(now.current.debate, id).slice(0, -1);
      const { excerpt, router } = now.current;
      const above = path.at(-1);
      if (above !== undefined && !excerpt.shown.has(id) && document.getElementById(anchorOf(id)) === null) {
        const way = `${focusPath(now.current.debate.id, above.id)}#${anchorOf(id)}`;
        if (passageTo(new URL(way, window.location.href)) === "goOn") router.replace(way);
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
