import { labelled } from "./labelled";

export const sahel = labelled(
  { name: "Sahel", style: "op-ed on foreign policy", heldOut: false },
  `
- When the last American transport plane left Agadez, no cameras were there to film it.
- In Washington, the news made page eleven.
C That indifference was a mistake, and Europe is now paying for it.

C The generals who rule Niger, Mali and Burkina Faso promised security and have delivered the reverse.
C Deaths from jihadist violence in the three countries have nearly tripled since 2020, and armed groups now collect taxes within a day's drive of the Gulf of Guinea.
C Russia's mercenaries, brought in to replace the French, have turned out to be better at guarding gold mines than villages.
C None of this will stay in the Sahel.
C Benin and Togo already bury soldiers every month, and Ghana may well be next.

- What, then, is left for outsiders to do?
C There are those in Paris who would isolate the juntas until they call elections.
C It is a principled stance, and it has achieved nothing.
C Sanctions imposed by the regional bloc after the coup in Niamey doubled the price of rice, handed the regime a scapegoat and were lifted within seven months.

R A wiser course would begin on the coast.
R Brussels ought to put real money into the northern provinces of Benin, Togo and Ivory Coast, where a young man with a motorbike can earn more from smugglers than from any honest trade.
R It should pay for wells, clinics and judges before it pays for drones.
R Talking to the juntas, distasteful as it is, has to be part of the bargain as well: about grazing routes, about trapped aid convoys, about the return of refugees.
R What we must not do is offer them weapons in exchange for stopping migrants.
C Europe tried that in Libya, and the militias it fed are still with us.

C Critics will object that engagement rewards coups.
C Perhaps it does, a little.
C But the price of staying away is paid by people who never held a gun.
`,
);
