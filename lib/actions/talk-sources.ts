"use server";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { nextPath } from "@/lib/auth/next-path";
import { paced } from "@/lib/auth/pace";
import { addSource } from "@/lib/services/add-source";
import { id, source } from "@/lib/services/commands";
import { rateSource } from "@/lib/services/rate-source";
import { answered, typedIn } from "./manage-answer";
import type { ManageState } from "./manage-state";
import { act } from "./sent";
import { sentSources } from "./sent-source";

const added = z.object({ debateId: id, commandId: id, claimId: id, source });
const reliability = z.union([1, 2, 3, 4, 5].map((n) => z.literal(n as 1 | 2 | 3 | 4 | 5)));
const rated = z.object({
  ...{ debateId: id, claimId: id, source: z.string().max(43) },
  value: reliability.nullable(),
});

/** Adds a source to a claim, or suggests it, and goes back to the claim. */
export async function addSourceByForm(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, claimId, commandId } = values;
  const [source] = sentSources(values);
  const empty = { citation: "", locator: null, url: null, quote: null, mark: null };
  const command = { debateId, claimId, commandId: commandId || newId(), source: source ?? empty };
  const sent = await act(added, command, async (input) =>
    paced("edit", await currentActor(), (actor) => addSource(actor, input)),
  );
  if (sent.ok) {
    const said = sent.value === "suggested" ? "?done=suggested" : "";
    redirect(`${nextPath(values.next).replace(/[?#].*/, "")}${said}#sources`);
  }
  return answered(previous, values, sent, "saved", sent.error.code === "bad-source" ? "citation" : null);
}

/** Says how reliable a source is; pressing one's own answer again takes it back. */
export async function rate(previous: ManageState, data: FormData): Promise<ManageState> {
  const values = typedIn(data);
  const { debateId, claimId, source, value } = values;
  const command = { debateId, claimId, source, value: value === "" ? null : Number(value) };
  const sent = await act(rated, command, async (input) =>
    paced("vote", await currentActor(), (actor) => rateSource(actor, input)),
  );
  return answered(previous, values, sent, "rated");
}
