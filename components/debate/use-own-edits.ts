"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import { applyEdit } from "@/lib/argument/apply-edit";
import type { Debate } from "@/lib/argument/debate";
import type { Edit, EditErrorCode } from "@/lib/argument/edit";
import type { UserId } from "@/lib/argument/id";
import {
  dropped,
  noOwnEdits,
  type OwnEdit,
  type OwnEdits,
  performed,
  recorded,
  type Way,
} from "@/lib/argument/own-edits";
import type { Commands } from "./use-commands";

/** Why an edit of one's own cannot be taken back or made again. */
type Hindrance = "changed" | "builtOn" | "gone" | "archived" | "other";

interface Taken {
  readonly step: OwnEdit;
  /** The debate as it stood before. */
  readonly debate: Debate;
  /** Set where it was not done, and never will be. */
  readonly hindrance: Hindrance | null;
  /** Set where it was not done this time. */
  readonly failed: Failure | null;
}

export interface OwnEditing {
  readonly edit: Commands["edit"];
  readonly own: OwnEdits;
  /**
   * Takes back one's newest edit of this visit, or makes the newest taken back again; `none`: there is none. Steps asked
   * for while others are on their way follow these, one by one; `ended`: one of those was not done.
   */
  readonly takeStep: (way: Way) => Promise<Taken | "none" | "ended">;
}

/** Remembers one's own edits of this visit, and goes back and forth among them. */
export function useOwnEdits({
  debate,
  actorId,
  edit: send,
  allows,
}: {
  readonly debate: Debate;
  readonly actorId: UserId | null;
  readonly edit: Commands["edit"];
  readonly allows: (edit: Edit, debate: Debate) => boolean;
}): OwnEditing {
  const [own, showOwn] = useState(noOwnEdits);
  // What was recorded counts at once, not when it is next shown.
  const piles = useRef(noOwnEdits);
  const setOwn = useCallback((next: (own: OwnEdits) => OwnEdits) => {
    piles.current = next(piles.current);
    showOwn(piles.current);
  }, []);
  const now = useRef({ debate, allows });
  useEffect(() => {
    now.current = { debate, allows };
  });
  const onTheirWay = useRef(new Set<Promise<unknown>>());

  const edit = useCallback<Commands["edit"]>(
    (edit, commandId, way) => {
      const before = now.current.debate;
      const applied = actorId === null ? null : applyEdit(before, edit, { actorId, at: 0 });
      const sent = send(edit, commandId, way).then((failed) => {
        if (failed === null && applied?.ok && applied.value.debate !== before) {
          setOwn((own) => recorded(own, edit, applied.value.inverse));
        }
        return failed;
      });
      onTheirWay.current.add(sent);
      void sent.finally(() => onTheirWay.current.delete(sent)).catch(() => {});
      return sent;
    },
    [actorId, send, setOwn],
  );

  // What is sent counts at once here as well: the debate it leads to, until that is shown.
  const ahead = useRef<{ readonly shown: Debate; readonly led: Debate } | null>(null);
  const step = useCallback(
    async (way: Way): Promise<Taken | "none"> => {
      // One's newest edit may not have been answered yet, and is the one that is meant.
      await Promise.allSettled(onTheirWay.current);
      const step = piles.current[way].at(-1);
      if (actorId === null || step === undefined) return "none";
      const { debate: shown, allows } = now.current;
      const debate = ahead.current?.shown === shown ? ahead.current.led : shown;
      const applied = applyEdit(debate, step.doing, { actorId, at: 0 });
      const stands = applied.ok
        ? allows(step.doing, debate)
          ? null
          : refusalOf(step)
        : hindranceOf(applied.error.code);
      if (!applied.ok || stands !== null) {
        setOwn((own) => dropped(own, way));
        return { step, debate, hindrance: stands, failed: null };
      }
      const failed = await send(step.doing);
      if (failed === null) {
        ahead.current = { shown, led: applied.value.debate };
        setOwn((own) => performed(own, way, applied.value.inverse));
      } else if (isFinal(failed)) {
        setOwn((own) => dropped(own, way));
        const hindrance = failed.code === "forbidden" ? refusalOf(step) : hindranceOf(failed.code as EditErrorCode);
        return { step, debate, hindrance, failed: null };
      }
      return { step, debate, hindrance: null, failed };
    },
    [actorId, send, setOwn],
  );

  const queue = useRef<{ last: Promise<unknown>; broken: number }>({ last: Promise.resolve(), broken: 0 });
  const takeStep = useCallback<OwnEditing["takeStep"]>(
    (way) => {
      const { last, broken } = queue.current;
      const taking = last.then(async () => {
        if (queue.current.broken !== broken) return "ended";
        const taken = await step(way);
        if (taken === "none" || taken.failed !== null || taken.hindrance !== null) queue.current.broken++;
        return taken;
      });
      queue.current.last = taking.catch(() => {});
      return taking;
    },
    [step],
  );
  return useMemo(() => ({ edit, own, takeStep }), [edit, own, takeStep]);
}

/** An answer of one's own may go with one's own below it, not with what others have built on it. */
const refusalOf = ({ doing }: OwnEdit): Hindrance => (doing.kind === "remove" ? "builtOn" : "other");

function hindranceOf(code: EditErrorCode): Hindrance {
  switch (code) {
    case "archived":
      return "archived";
    case "no-such-claim":
    case "no-such-parent":
    case "already-removed":
      return "gone";
    case "stale":
    case "not-removed":
      return "changed";
    default:
      return "other";
  }
}

/** What the debate itself says no to; without a connection, one can try again. */
const isFinal = ({ code }: Failure): boolean =>
  !["waiting", "unavailable", "rate-limited", "signed-out"].includes(code);
