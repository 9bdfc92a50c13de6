import { labelled } from "./labelled";

export const riverCamps = labelled(
  { name: "River camps", style: "humanitarian appeal", heldOut: false },
  `
- Amina counts her children every time she comes back from the river.
- There were five when she left her village in March; there are four now.
C Her youngest died of cholera, a disease that costs less than two dollars to treat.

C Across the delta, 380,000 people who fled the fighting are living on ground that will be under water when the rains peak in August.
C Fewer than one in five has a latrine within walking distance.
C Our teams have recorded 4,300 suspected cases since the beginning of May, and the curve is getting steeper.
C This is not a natural disaster.
C It is what happens when aid is blocked at checkpoints and cut in capitals at the same time.

C The authorities say that convoys are held back for the safety of their drivers.
C Yet commercial trucks pass along the same road every day.
C The United Nations has asked all sides to open the Kesra crossing for ninety days.
R Ninety days is not enough: the crossing must open now, and it must stay open.
R We call on the parties to the conflict to let chlorine, vaccines and fuel through without escort fees.
R Donor governments must release the $64 million they promised in Geneva, of which barely a quarter has arrived.
R And no family should be sent back to fields that are still mined.

C Vaccination alone will not end this outbreak, but together with clean water it can halve the number of deaths within six weeks.
C We have seen it happen before, in places that most people had given up on.
R Please give what you can today.
C Forty dollars supplies a family with safe water for three months.
- Thank you for not looking away.
- Amina's name has been changed to protect her.
`,
);
