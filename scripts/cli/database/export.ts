import { Problem } from "@/lib/db/embedded/problem.mjs";
import type { Naming } from "@/lib/formats/document-of-debate";
import type { WritableFormat } from "@/lib/formats/registry";
import type { Given } from "../command";
import { lossLines } from "../convert/report";
import { note, printText } from "../output";
import { Usage } from "../usage";
import type { Session } from "./session";

/** A debate of this instance, to standard output. */
export async function runExport({ flags, places: [debate = ""], values }: Given, { open }: Session): Promise<void> {
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(debate)?.[0].toLowerCase();
  if (id === undefined) throw new Problem(`"${debate}" is neither a debate's id nor its address.`);
  const votes = flags.has("votes");
  const people = (values.get("people") ?? (votes ? "pseudonyms" : "none")) as Naming;
  if (votes && people === "none") throw new Usage("--votes tells who voted how and needs people.", "export");
  await open();
  const { exportForOperator } = await import("@/lib/services/export-debate");
  const exported = await exportForOperator(id, { format: values.get("to") as WritableFormat, people, votes });
  if (!exported.ok) throw new Problem(`There is no debate ${id} here.`);
  for (const line of lossLines(exported.value.losses)) note(line);
  await printText(exported.value.text);
}
