import { labelled } from "./labelled";

export const heatInCareHomes = labelled(
  { name: "Keeping residents cool: heat in care homes", style: "public-health brief", heldOut: true },
  `
- Summary

- This brief reviews what is known about heat in residential care and sets out options for local directors of public health.
C Indoor heat is now a larger cause of avoidable death among care-home residents than influenza.

- What the evidence shows

- We linked temperature logs from 212 homes to death registrations over four summers.
C Mortality rose by 11 per cent on days when bedrooms stayed above 26°C overnight.
C The rise was steepest in converted Victorian houses, where top-floor rooms were on average four degrees warmer than the lounge.
C Most managers we interviewed said that they did not know how to turn off the central hot-water circuit in summer.
- "Overheating" here means three consecutive hours above 26°C.
C Air conditioning throughout would bring temperatures down, but it is costly to run and adds to peak electricity demand.
C One cooled communal room per home achieves about two-thirds of the benefit at a tenth of the price.

- Recommendations

R Every home with more than ten beds should provide at least one room that can be held below 25°C.
R Commissioners: write summer temperature monitoring into contracts at the next renewal.
R Residents with dementia or heart failure to be moved from top-floor rooms when an amber alert is issued.
R We advise against the routine distribution of electric fans, which above 35°C may do more harm than good.

- Limitations

C Our logs come from homes that volunteered, and the true picture is probably worse.
- A second round of data collection begins in May.
`,
);
