import { labelled } from "./labelled";

export const insulation = labelled(
  { name: "Warm homes", style: "advocacy leaflet", heldOut: false },
  `
- WARM HOMES NOW

- Is your flat cold in winter?
- You are not alone.
C One home in four in this city cannot be heated above 17 °C, and last year cold homes killed more people here than traffic did.

- WHY IT HAPPENS

C Landlords pay for insulation, but tenants pay for the heat.
C So landlords do nothing.
C The council's grant scheme has reached just 3% of rented flats in eight years.

- WHAT WE DEMAND

R • No flat may be let below energy class D from 2028.
R • Grants must go to tenants' associations, not to landlords' agents.
R • Rents shall not rise because of repairs that the law requires.

- "BUT WHO WILL PAY?"

C Every pound spent on insulation saves the health service 42 pence, says the Building Research Trust.
C The rest comes back through lower bills within nine years.
C Doing nothing is what we cannot afford.

- WHAT YOU CAN DO

R Sign the petition at the library.
R Write to your councillor and tell her about your flat.
R Come to the meeting on 9 November!
- Printed by the Eastside Tenants' Union, 14 Mill Lane.
`,
);
