import { labelled } from "./labelled";

export const foodAndFarming = labelled(
  { name: "Food and farming", style: "manifesto section", heldOut: false },
  `
C Britain's farmers produce some of the finest food in the world, and they are being driven out of business by the people who sell it.
C A dairy farmer gets 38p for a litre of milk that costs 41p to produce.
C Last year 1,100 family farms shut their gates for good, and the vets, contractors and village schools that relied on them are going the same way.
C The present government has responded with two reviews and a slogan.

R We will give the groceries regulator the power to fine any supermarket that changes the terms of a contract after the crop is in the ground.
R Under our plans, every buyer of milk, eggs and vegetables will have to offer its growers a written contract of at least three years.
R By the end of the parliament, half of the food bought for hospitals, barracks and schools will be British.
C Some will say that this means dearer meals.
C In Cumbria, where the council has bought locally since 2021, the cost of a school dinner went up by four pence.

R There will be no return to the old acreage subsidies, under which the largest tenth of landowners pocketed almost half the money.
R Instead, public funds will go to those who actually work the land.
R And we will sign no trade deal that lets in food produced by methods banned at home.

C A country that cannot feed itself is not secure.
R On 6 May, vote for the people who fill your plate.
`,
);
