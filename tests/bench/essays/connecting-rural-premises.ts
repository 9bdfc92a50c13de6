import { labelled } from "./labelled";

export const connectingRuralPremises = labelled(
  {
    name: "Connecting rural premises: progress of the Rural Gigabit Fund",
    style: "audit-office report",
    heldOut: true,
  },
  `
- Summary
- The Department launched the Rural Gigabit Fund in April 2020 with a budget of £1.3 billion.
- Its aim was to bring full-fibre connections to 600,000 premises that the market was not expected to reach.
- We examined whether the programme is on course and whether it offers value for money.
- Our work included interviews with officials, analysis of claims data and visits to nine local authorities.

- Key findings
C By March 2024 the Fund had connected 211,000 premises, against a plan of 390,000.
C The Department underestimated the cost of the most remote connections, which has risen from £1,700 to £3,150 per premises.
C It set targets by region without regard to difficulty, and suppliers have, as a result, built first where building was easiest.
C Around 28,000 of the premises subsidised would probably have been served commercially within two years.
C The Department told us that shortages of skilled labour after 2021 explain most of the delay.
C Shortages have contributed, but they do not account for the differences between regions that draw on the same workforce.
C Contract management has improved markedly since the new delivery unit was set up.

- Conclusion
C The Fund has brought real benefits to those it has reached, but it has not so far achieved value for money.
C Without changes, we estimate that 120,000 of the hardest-to-reach premises will remain unconnected in 2030.

- Recommendations
R We recommend that the Department publish a revised cost estimate and timetable by December.
R It should link payments to suppliers to the remoteness of the premises connected.
R Before letting further contracts, the Department should test whether commercial operators already plan to build in the area.
`,
);
