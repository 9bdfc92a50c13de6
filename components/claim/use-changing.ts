import { type FormEvent, useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import type { Claim } from "@/lib/argument/claim";

interface Given {
  /** Of the claim that was read when the writing began. What came later is a conflict, not to be written over. */
  readonly version: number;
  readonly change: (version: number) => Promise<Failure | null>;
  /** Whether what somebody else changed meanwhile is none of what this changes. */
  readonly isUntouched?: (current: Claim) => boolean;
  readonly onDone: () => void;
}

/** Sends a change of a claim. Who was slower gets `theirs`, decides with it at hand, and calls `decided`. */
export function useChanging({ version, change, isUntouched, onDone }: Given) {
  const [theirs, setTheirs] = useState<Claim | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  async function send(event: FormEvent | null, on = version) {
    event?.preventDefault();
    if (sending) return;
    setSending(true);
    setFailure(null);
    let failed = await change(on);
    if (failed?.code === "stale" && failed.current && isUntouched?.(failed.current)) {
      failed = await change(failed.current.version);
    }
    setSending(false);
    if (failed === null) return onDone();
    if (failed.code === "stale" && failed.current) setTheirs(failed.current);
    else setFailure(failed);
  }
  return { theirs, decided: () => setTheirs(null), failure, sending, send };
}
