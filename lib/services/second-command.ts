import type { CommandId } from "@/lib/argument/id";

/** The id of the second edit that one command makes: another one, and the same however often the command is tried. */
export const secondCommand = (id: string): CommandId =>
  `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}` as CommandId;
