import { labelled } from "./labelled";

export const parking = labelled(
  { name: "Parking minimums", style: "think-tank brief", heldOut: false },
  `
- Summary

- This brief examines rules that oblige builders to provide parking with every new home.
- Most of these rules were written between 1955 and 1972.
C They raise the price of housing, spread cities thin and subsidize driving at the expense of everyone who does not drive.

- What the rules cost

C Structured parking adds roughly $40,000 to the cost of an apartment, according to a survey of 120 projects by the Institute for Urban Finance.
C Since tenants pay that cost whether or not they own a car, poorer households carry a disproportionate share of it.
C Minimums also make small infill projects impossible on lots where no ramp would fit.
- Section 3 describes the data in detail.

- What happens without them

- Minneapolis, Buffalo and Hartford have repealed their minimums.
C Developers there continued to build parking, yet they built about a third less of it.
C Critics predicted that cars would flood neighboring streets; so far, surveys have found little evidence of that.
C Admittedly, these cities lost few residents to begin with, and results elsewhere may differ.

- Recommendations

R States should forbid parking minimums within half a mile of frequent transit.
R Cities ought to charge market prices for curb space and return the proceeds to the neighborhoods that collect them.
R We further recommend that federal housing grants be tied to repeal.
`,
);
