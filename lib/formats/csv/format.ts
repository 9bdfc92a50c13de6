import type { Format } from "../format";
import { printClaims } from "./claims";
import { printVotes } from "./votes";

/** A debate's claims as a table, for spreadsheets. */
export const csv: Format = { name: "csv", extensions: ["csv"], mediaType: "text/csv", print: printClaims };

/** Its votes, for whoever analyses them elsewhere. */
export const csvVotes: Format = { name: "csv-votes", extensions: ["csv"], mediaType: "text/csv", print: printVotes };
