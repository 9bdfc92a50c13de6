import type { Format } from "../format";

export const csv: Format = {
  name: "csv",
  extensions: ["csv"],
  mediaType: "text/csv",
};

export const csvVotes: Format = {
  name: "csv-votes",
  extensions: ["csv"],
  mediaType: "text/csv",
};
