"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { type Claim, limits } from "@/lib/argument/claim";
import type { ClaimId } from "@/lib/argument/id";
import { splitOf } from "@/lib/argument/joining";
import { isBlank, visibleLength } from "@/lib/argument/text";
import { useClaimNames } from "../claim/use-claim-names";
import { useDeskHere } from "../debate/desk-context";
import { FailureLine } from "../debate/failure-line";
import { Button } from "../ui/button";
import { TextArea } from "../ui/text-area";
import { useRearranging } from "./use-rearranging";

/** The two claims that one becomes. */
export function SplitForm({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const t = useTranslations("claim.structure.split");
  const { debate } = useDeskHere();
  const { label } = useClaimNames();
  const { failure, sending, send } = useRearranging(onClose);
  const [parts, setParts] = useState({ first: claim.text, second: "" });
  const [both, setBoth] = useState(false);
  // What the claim was when the writing began: what came later is a conflict.
  const [begun] = useState(claim);
  const [id] = useState(() => newId() as ClaimId);

  function submit(event: FormEvent) {
    event.preventDefault();
    const jointGroup = both ? newId() : null;
    void send(splitOf(debate, begun, { ...parts, id, jointGroup }), claim.id, t("done", { label: label(claim) }));
  }
  const field = (part: "first" | "second") => (
    <TextArea
      label={t(part)}
      rows={3}
      autoFocus={part === "first"}
      limit={limits.claimCharacters}
      measure={visibleLength}
      value={parts[part]}
      onChange={(event) => setParts({ ...parts, [part]: event.target.value })}
      className="font-serif text-claim"
    />
  );
  return (
    <form onSubmit={submit} className="grid gap-4">
      {field("first")}
      {field("second")}
      {claim.role !== "thesis" && claim.jointGroup === null && (
        <label className="flex min-h-6 items-start gap-2.5 text-sm">
          <input
            type="checkbox"
            className="mt-0.5 size-4.5 shrink-0 accent-ink"
            checked={both}
            onChange={() => setBoth(!both)}
          />
          {t("both")}
        </label>
      )}
      <FailureLine failure={failure} />
      <Button
        type="submit"
        variant="primary"
        disabled={sending || isBlank(parts.first) || isBlank(parts.second)}
        className="justify-self-end"
      >
        {t("send")}
      </Button>
    </form>
  );
}
