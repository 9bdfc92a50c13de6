import type { Command } from "../command";

export const groups: Command = {
  name: "groups",
  summary: "opinion groups, common ground and priorities from verdicts",
  options: {},
  places: [],
  about: [
    "Reads CSV with the columns claim, person and verdict (1 agree, 0 unsure, -1 disagree) from standard input, other columns",
    "aside; of several verdicts by one person on one claim the last counts. Writes JSON that goes by the names of the CSV,",
    "sorted, whatever the order of its rows:",
    '  "mean", "components"    by claim, the mean verdict and two principal components; "variance" is their share',
    '  "projections", "counted" by person, the place on the two; and whether there are enough verdicts to be put in groups',
    '  "groups", "silhouette"  members and centre, largest first, none smaller than 5 people; how well they are apart',
    '  "statistics"            by claim, agree, disagree, seen and pa = (agree + 1) / (seen + 2), of all and by group',
    '  "representative"        by group, the claims that tell it from everybody else',
    '  "commonGround"          the claims on which every group leans the same way',
    '  "priorities"            by claim, of how much use one more verdict is',
  ],
  examples: ["rejoinder groups < votes.csv > groups.json"],
  load: async () => (await import("../groups/run")).run,
};
