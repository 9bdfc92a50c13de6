import { tellOfEvents, untoldDebates } from "@/lib/db/news-gathering";

const batch = 500;

/**
 * Tells whom it concerns of the answers in the logs of all debates that nobody has been told of yet. What it costs
 * grows with what is new. For a worker, never for a request.
 */
export async function gatherNews(stop: AbortSignal): Promise<void> {
  for (const debateId of await untoldDebates()) {
    for (let more = true; more && !stop.aborted; ) more = await tellOfEvents(debateId, batch);
  }
}
