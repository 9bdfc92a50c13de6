import { labelled } from "./labelled";

export const ottersBallpark = labelled(
  { name: "Our view: Three strikes against the ballpark deal", style: "local newspaper editorial", heldOut: false },
  `
- On Tuesday night the City Council will vote on $46 million in bonds for a new home for the Millhaven Otters.
- Under the agreement the team would pay $400,000 a year in rent for thirty years, and the city would cover the rest from the hotel tax and, if that falls short, the general fund.
- This newspaper has covered the Otters since 1974.
C A summer without baseball on Canal Street would be a poorer one.
C But affection for a team is no reason to sign a bad contract, and this one is bad.

C The hotel tax brought in $1.7 million last year, well short of the $2.9 million annual payment.
C Even with the rent, that leaves a hole of $800,000, which is roughly what the city spends on summer programs for children.
C The report that makes the hole disappear assumes 5,200 fans a night for a club that has averaged 3,100.
C It was also paid for by the team.

C Mayor Dunleavy says that without a deal the owners will move to Fairmont.
C Perhaps they would, although Fairmont's voters turned down a stadium tax by two to one last fall.
C Threats of that sort are an opening bid, and the council has treated them as a deadline.

R Council members should vote no on Tuesday and send the city manager back to the table.
R A deal worth having would put the team on the hook for overruns, tie the rent to attendance and leave the general fund out of it altogether.
- The hearing begins at 6:30 in the high school auditorium.
R If you are tired of learning about these things afterward, come and say so.
`,
);
