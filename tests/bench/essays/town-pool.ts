import { labelled } from "./labelled";

export const townPool = labelled(
  { name: "Town pool", style: "editorial of a local paper", heldOut: false },
  `
- Our View: The Millbrook Pool

- Monday night's council meeting ran until 11:40, and more than a hundred residents stayed to the end.
- Most had come to talk about one thing.

C The Millbrook pool, 61 years old and leaking 9,000 gallons a day, is the last public place in the county where a child can learn to swim for free.
C City Manager Dale Horvath wants to fill it in and sell the lot.
C He says the $3.1 million repair would crowd out road work for two seasons.

C We don't doubt his figures.
C We do doubt his priorities.
C The same council found $4.4 million last fall for a parking deck that has yet to fill its second floor.
C And drowning is not an abstract risk in a town with a river running through it; two teenagers have been lost at the Route 9 bend in the past five years.

R Council members should reject the sale when it comes up for a vote on the 18th.

C Repairs don't have to be paid for all at once, either.
C A state recreation grant would cover up to 40 percent, and the Rotary Club has already pledged $150,000.
R Spread the rest over ten years through a bond, put the question on the November ballot, and let the taxpayers decide.
C A household with a median-priced home would pay about $19 a year, or less than a family pass at the water park in Dunmore.

C Councilwoman Ruth Abel suggested closing the pool for one summer while a committee looks at options.
C With respect, pools that close for a summer tend to stay closed.

R To the residents who filled the chamber: keep coming.
C Democracy works better with an audience.
R And to Mr. Horvath, a suggestion: spend a July afternoon at the shallow end before you bring in the bulldozers.
- The pool opens June 14.
`,
);
