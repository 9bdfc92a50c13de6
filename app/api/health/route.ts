import { getHealth } from "@/lib/http/get-health";

export const dynamic = "force-dynamic";
export const GET = getHealth;
