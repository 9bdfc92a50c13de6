import { labelled } from "./labelled";

export const allotmentsAtMillLane = labelled(
  { name: "Allotments at Mill Lane", style: "letter to a newspaper", heldOut: true },
  `
- Sir,
C Your report on the Mill Lane allotments ("Plots make way for homes", 14 March) quoted Councillor Pryce as saying that the site is "underused".
- I have had plot 31 for twenty-two years and I invite him to come and see.
C Of the 58 plots, 55 are dug and planted, and there are 140 names on the waiting list.
C If that is underuse, I should like to know what he calls popular.

C None of us denies that the town needs houses, least of all those of us with grown-up children still in the back bedroom.
C But the old dairy half a mile away has stood empty since 2016, has a road and drains already, and would take 70 homes to Mill Lane's 36.
C The council prefers our site for one reason only: it owns it and can sell it quickly.
C Has anyone at the town hall so much as telephoned the owner of the dairy?

C What would be lost is not merely a few marrows.
C For several of the widowers on the lower path it is the only conversation of the day, and the surgery now sends patients to us because it does them more good than tablets.
C Soil like ours takes a century to make and a morning to bury.

R The planning committee meets on the 27th, and it should throw this scheme out and buy the dairy instead.
R Readers who agree, please write to your councillor before then, and do come along on the night.
- The public gallery opens at half past six.

- Yours faithfully,
- Margaret Oldroyd, Thornby
`,
);
