import { isHealthy } from "@/lib/services/health";
import { json, refusal } from "./answer";

/** `GET /api/health`, for whatever watches over the app: 200 while requests can be served, else 503. */
export const getHealth = async (): Promise<Response> =>
  (await isHealthy()) ? json({ status: "ok" }) : refusal({ code: "unavailable", retryAfter: 5 });
