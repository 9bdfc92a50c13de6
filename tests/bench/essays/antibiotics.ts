import { labelled } from "./labelled";

export const antibiotics = labelled(
  { name: "Antibiotics on farms", style: "letter of scientists", heldOut: false },
  `
- To the Minister of Agriculture

- Sir,

- We write as physicians, veterinarians and microbiologists at nine universities.

C Two thirds of the antibiotics sold in this country are fed to animals that are not sick.
C Given in small doses over long periods, these drugs breed exactly the bacteria that they can no longer kill.
C Resistant strains of Campylobacter, almost unknown in 1995, now account for 28 per cent of the cases our hospitals treat.

C Your ministry has taken the position that the link between farms and patients is unproven.
C Three independent groups have since traced identical plasmids from poultry to people.
C Absolute certainty is not to be had in epidemiology; nor did we wait for it in the case of tobacco.

C Farmers, we realize, work on thin margins.
C Denmark stopped the practice in 1999, and its pork industry is today larger than it was then.
C The price of a kilogram rose by about one cent.

R We call on you to end the use of antibiotics for growth by the close of next year.
R Veterinarians who prescribe them should no longer be allowed to sell them.
R A public register of sales, farm by farm, is indispensable.

- Signatures follow on the next page.
`,
);
