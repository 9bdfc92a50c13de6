/** Whether a thrown error means that the database was away; for the doors, which answer instead of failing. */
export { isOutage } from "@/lib/db/outage";
