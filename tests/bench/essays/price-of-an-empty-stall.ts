import { labelled } from "./labelled";

export const priceOfAnEmptyStall = labelled(
  { name: "The price of an empty stall", style: "speech in a city council", heldOut: true },
  `
- Thank you, Madam President, and good evening to everybody who has stayed this late.
- The item before us, Ordinance 24-118, would repeal the minimum parking requirements that this city adopted in 1963.
- Under those rules a new apartment building needs one and a half spaces for each unit.
- I want to tell you about Rosa Delgado, who tried to put eight apartments above her bakery on Garfield Street.
C She had the loan and she had the tenants, and our code killed the project because there was no place on that lot for twelve cars.
C That is not planning, that is a tax on anyone who wants to build a home here.
C Staff counted the stalls downtown on a Friday night in October, and four in ten of them were empty.
C Each structured space adds forty thousand dollars to the cost of a unit, and it's the renter without a car who ends up paying for it.

C Now, I have heard from neighbors in Linden Park that their curbs will fill up.
C I don't dismiss that, because on some blocks near the college it's already true.
R But the remedy for a crowded curb is a residential permit program, and I'd ask Public Works to bring us one before the fall semester.
C Requiring asphalt on every lot from here to the county line won't free up a single space on Elm.

- Councilmember Pruitt has offered an amendment that would keep the minimums outside the downtown core.
R I urge you to vote it down.
C It would leave Rosa exactly where she is tonight.
R Colleagues, pass this ordinance clean, and let people build homes for people.
- I yield back.
`,
);
