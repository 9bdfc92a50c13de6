import { vi } from "vitest";
import type { LiveDebate } from "@/lib/db/moment";

/**
 * The services as another process has them: the same database, a memory of debates of its own. (The modules are
 * loaded once more; what they keep in memory hangs on the global object, which is a fresh one for the time of loading.)
 */
export async function anotherProcess() {
  const home = globalThis as { rejoinderLiveDebates?: Map<string, LiveDebate> };
  const own = home.rejoinderLiveDebates;
  delete home.rejoinderLiveDebates;
  vi.resetModules();
  const services = {
    ...(await import("@/lib/services/commit-edit")),
    ...(await import("@/lib/services/read-debate")),
    ...(await import("@/lib/services/create-debate")),
    ...(await import("@/lib/services/delete-debate")),
    ...(await import("@/lib/services/authorize")),
    ...(await import("@/lib/services/current-debate")),
    ...(await import("@/lib/db/live-debates")),
    ...(await import("@/lib/db/client")),
  };
  if (own !== undefined) home.rejoinderLiveDebates = own;
  return services;
}
