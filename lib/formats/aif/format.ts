import type { Format } from "../format";
import { nodesetOf } from "./print";
import { readAif } from "./read";

/** The Argument Interchange Format as AIFdb writes it: one nodeset. */
export const aif: Format = {
  name: "aif",
  extensions: ["json"],
  mediaType: "application/json",
  parse: readAif,
  print: (document) => {
    const { nodeset, losses } = nodesetOf(document);
    return { text: `${JSON.stringify(nodeset)}\n`, losses };
  },
};

/** A nodeset inside the envelope that argument mining tools hand on; `aif` reads it. */
export const xaif: Format = {
  name: "xaif",
  extensions: ["json"],
  mediaType: "application/json",
  print: (document) => {
    const { nodeset, losses } = nodesetOf(document);
    const text = document.claims.flatMap((claim) => (claim.shows === null ? [claim.text] : [])).join("\n");
    const OVA = { firstname: "", surname: "", url: "", nodes: [], edges: [] };
    return { text: `${JSON.stringify({ AIF: nodeset, OVA, text })}\n`, losses };
  },
};
