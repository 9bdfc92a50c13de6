import { labelled } from "./labelled";

export const cablesWeCannotSee = labelled(
  { name: "The cables we cannot see", style: "newspaper op-ed", heldOut: true },
  `
- On the night of 14 November a tanker under a borrowed flag dragged its anchor for forty miles along the bed of the North Sea.
- By breakfast two of the data cables between Norfolk and the Dutch coast had gone dead.
C The Ministry of Defence called it an accident, as it had the four before.
C At some point a run of bad luck has to be recognised as a campaign.
C Cutting a cable costs our adversaries one rusty ship and costs us three weeks of repairs.
C Last year's exercise at Rosyth found that the loss of five lines at once would stop card payments across the Midlands within six hours.

C The answer heard most often in Whitehall is more frigates.
C Yet the Navy has neither the hulls nor the crews to sit over thousands of miles of glass fibre, and a warship that turns up afterwards is merely an expensive witness.
R Far better to stop the suspect vessels before they reach the cable fields.
R Any tanker that cannot show valid insurance ought to be turned back at the Dover Strait.
C Lawyers will protest that the law of the sea guarantees innocent passage.
C So it does, but a captain who switches off his transponder above a cable has stopped being innocent.

R We also need a second repair ship.
C The one we share with France was off Brittany for nineteen days when it was last called for.
C Yes, a new vessel would cost £150m.
C A single day without interbank payments would cost more.
R Ministers must stop waiting for a proof of intent that Moscow will never supply.
- How many cables have to go before they do?
`,
);
