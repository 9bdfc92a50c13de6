import { db } from "@/lib/db/client";
import { isOutage } from "@/lib/db/outage";
import { ping } from "@/lib/db/stamp";

/** Whether people's requests can be served now. */
export async function isHealthy(): Promise<boolean> {
  try {
    await ping(db());
    return true;
  } catch (error) {
    if (isOutage(error)) return false;
    throw error;
  }
}
