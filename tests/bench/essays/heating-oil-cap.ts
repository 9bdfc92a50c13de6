import { labelled } from "./labelled";

export const heatingOilCap = labelled(
  { name: "Heating oil", style: "civil-service memo", heldOut: false },
  `
- To: Minister of State

- From: Deputy Director, Off-Gas Households

- Issue

- You asked for advice on whether to extend the energy price cap to domestic heating oil, following the spike in January.
- A decision is needed by 14 May if a clause is to be added to the Consumer Energy Bill.
- We have looked at three options: a cap, a voluntary code, and registration of suppliers with a power to collect price data.

- Recommendation

R That you decline to legislate for a cap and agree to option 3.

- Consideration

C A cap is superficially attractive, and the 1.5 million households affected are older and poorer than average.
C But heating oil is sold by some 240 distributors, many of them with a single tanker, whose costs vary sharply with distance.
C A cap high enough to keep the remote ones in business would do little for anyone else, while a lower one would see them withdraw from the islands first.
C The voluntary code has been tried.
C Three of the five largest suppliers signed the 2019 version, and complaints rose in each year thereafter.
C Option 3 would give us reliable data on margins for the first time, at around £900,000 a year.
C It will not bring prices down this winter, and the consumer groups will say so.
R We would advise being candid about this rather than overselling the scheme.

- Handling

- Mrs Pell has an adjournment debate on the subject on 9 May.
R In the meantime we suggest that you write to the distributors' federation, seeking an undertaking that confirmed orders will be honoured at the price quoted.
R You may also wish to speak to the Scottish Government before any announcement.
- Officials are available to discuss.
`,
);
