import { labelled } from "./labelled";

export const waterMeters = labelled(
  { name: "Water meters", style: "editorial", heldOut: false },
  `
- On Monday the council will vote, for the fourth time since 2016, on whether to install water meters in every house.
- Three times it has sent the plan back to committee.
R It must not do so again.

C A household that pays the same for a dripping tap as for a swimming pool has no reason to repair the tap.
C Unmetered homes in this valley use 41 percent more water than metered ones of the same size.
C The reservoir, meanwhile, stood at half its capacity in August, and the dry years are coming closer together.

C Councilman Ortiz calls meters "a tax on large families."
C He has a point: a flat price per gallon would hit families with many children harder than retired couples.
C The answer, however, is a better price and not a blind one.
R The first fifty gallons a day for each person ought to be free, and heavy use should cost more with every step.
C With such a tariff, two thirds of the families in his own district would pay less than they do today.

- The installers say that the work should take eighteen months.
- Bids are due in March.
C Voters do not expect miracles from a council; they do expect it to count what it gives away.
`,
);
