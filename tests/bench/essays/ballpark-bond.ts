import { labelled } from "./labelled";

export const ballparkBond = labelled(
  { name: "Strike out the ballpark bond", style: "newspaper editorial", heldOut: false },
  `
- On Tuesday the county commission will vote on a $380 million bond to build the Herons a new ballpark on the riverfront.
- The Chamber of Commerce wants the deal signed before the season ends.
C The team's owners have produced a glossy study that promises 4,200 jobs and a "reborn downtown."

C We have read it, and we don't believe it.
C It treats every hot dog sold in the new park as one that nobody would have bought anywhere else.
C When the economist Lena Marsh went through the books of eleven such deals for the Legislature last year, she found that ten had cost taxpayers more than they brought in.
C The eleventh broke even.

C Make no mistake, losing the Herons would hurt, and this page, which has covered them since 1931, would grieve with everyone else.
C But the threat to leave for Tulsa is one the owners have made three times before, and Tulsa doesn't have a stadium either.
- The current lease runs through 2033.
C That gives the county eight seasons to strike a better bargain.

R Commissioners should vote the bond down.
R Then they should invite the owners back with a simple offer: The public fixes the streets and the light-rail stop, and the team pays for the seats.
R Not one dollar ought to change hands without a share of the naming rights and a signed promise to stay for 30 years.

- Public comment begins at 6 p.m. in the Harmon Building.
R Show up.
R Tell Commissioner Doyle, the swing vote, what you would rather do with $380 million.
C This county has 71 school roofs that leak, and not one of them has a mascot.
`,
);
