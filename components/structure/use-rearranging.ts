"use client";
import { useState } from "react";
import type { Failure } from "@/lib/actions/failure";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { useSaved } from "../claim/use-saved";
import { useDeskHere } from "../debate/desk-context";

/** Makes an edit of several claims and says so, with the way back. */
export function useRearranging(onClose: () => void) {
  const { edit } = useDeskHere();
  const saved = useSaved();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  /** `show` is the claim to be at afterwards. */
  async function send(wanted: Edit, show: ClaimId, text: string) {
    if (sending) return;
    setSending(true);
    const undo = saved.undoing(wanted);
    const failed = await edit(wanted);
    setSending(false);
    setFailure(failed);
    if (failed !== null) return;
    onClose();
    saved.rearranged(text, show, undo);
  }
  return { failure, sending, send, setFailure };
}
