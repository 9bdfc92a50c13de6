import { labelled } from "./labelled";

export const eBikes = labelled(
  { name: "E-bike batteries", style: "consultation response", heldOut: false },
  `
- Response of the Fire Safety Network to Consultation 24/118

- About us

- The Fire Safety Network represents 3,200 fire officers and building engineers.
- We are grateful for the opportunity to comment.

- Question 1: Do you agree that batteries for electric bicycles need further regulation?

C Yes. Fires caused by such batteries have risen from 40 in 2019 to 338 last year, and they spread faster than any other domestic fire we attend.
C Nearly all of them started in batteries or chargers bought separately on online marketplaces.

- Question 2: Should independent certification be mandatory?

C We believe so.
C At present, a seller may simply declare that a product is safe, and platforms have no duty to check.
R We propose that every battery above 100 watt-hours be tested by an approved body before it is sold.
R Marketplaces should be liable for products whose maker cannot be traced.
C Manufacturers have told us that tests would add up to £25 to the price of a bicycle.
C In our view this is a modest cost, given that a single fire in a block of flats costs more than a million.

- Question 3: What transition period is appropriate?

C Twelve months should be sufficient for reputable firms.
R A longer period is not advisable.
R Landlords must not respond by banning bicycles, since that would only drive charging into hallways.
`,
);
