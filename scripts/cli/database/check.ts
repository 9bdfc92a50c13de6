import { Problem } from "@/lib/db/embedded/problem.mjs";
import type { Given } from "../command";
import { printText } from "../output";
import { counted } from "./progress";
import type { Session } from "./session";

/** Looks for what must not be in the database, and prints each finding in a line. */
export async function runCheck(_: Given, { open }: Session): Promise<void> {
  await open();
  const { checkInvariants } = await import("@/lib/services/check");
  const findings = await checkInvariants();
  for (const { about, code, debateId } of findings) await printText(`${code}\t${debateId ?? "-"}\t${about}\n`);
  if (findings.length > 0) throw new Problem(`${counted(findings.length)} things are wrong in this database.`);
  await printText("Nothing is wrong.\n");
}
