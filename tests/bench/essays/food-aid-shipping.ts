import { labelled } from "./labelled";

export const foodAidShipping = labelled(
  { name: "Put food aid on the cheapest ship", style: "conservative think-tank commentary", heldOut: false },
  `
- Since 1954, federal law has required that at least half of the food aid the United States sends abroad travel on American-flagged vessels.
C Many conservatives defend the rule as a matter of national security.
C On the evidence, it is nothing of the kind.

- In a forthcoming paper, Dana Whitcomb and I compare 312 shipments made between 2012 and 2023.
C American vessels charged, on average, 61 percent more per ton and arrived eleven days later.
C On the East African routes alone the difference came to $104 million, money that was appropriated for the hungry and ended up with four shipping companies, two of them owned by foreign parents.

C Defenders reply that the country needs trained mariners in wartime.
C So it does.
C But most of the ships that carry grain are too slow to be of military use, and not one of them was called upon for Iraq or Afghanistan.
R If the Pentagon wants a reserve of sailors, Congress ought to pay for it openly, in the defense budget, where it can be weighed against other needs.
C Hiding the bill in a humanitarian account is exactly the sort of bookkeeping we object to when the left does it.

C Nor would repeal cost the American farmer his market.
C Food aid takes less than 1 percent of farm exports, and cheaper freight means that each dollar buys more grain.

R Lawmakers should strike the preference in next year's farm bill, and they should do it outright.
C A ten-year phase-out, the compromise now making the rounds in the Senate, would only give the lobbyists nine years in which to undo it.
C Anyone who wants foreign assistance to be lean will find no easier place to start.
`,
);
