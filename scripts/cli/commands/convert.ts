import { readable, writable } from "@/lib/formats/registry";
import type { Command } from "../command";

export const convert: Command = {
  name: "convert",
  summary: "a debate from one format to another",
  options: {
    from: { meaning: "the format it is in", value: "FORMAT", oneOf: ["auto", ...readable], fallback: "auto" },
    to: { meaning: "the format it shall be in", value: "FORMAT", oneOf: writable, required: true },
    legacy: { meaning: "with --to kialo: as older exports of Kialo write it" },
  },
  places: [],
  about: [
    "Reads a debate from standard input and writes it to standard output. What gets lost on the way is said on standard",
    "error, a line for each loss with its place in the input. A file that cannot be read whole is not converted at all.",
  ],
  examples: [
    "rejoinder convert --from kialo --to argdown < discussion.txt > debate.argdown",
    "rejoinder convert --to json < debate.opml",
  ],
  load: async () => (await import("../convert/run")).run,
};
