import { labelled } from "./labelled";

export const eggPrices = labelled(
  { name: "Egg prices", style: "economist's blog post", heldOut: false },
  `
- So the government wants to cap the price of eggs.
- A few readers have written to ask what I make of it, and since I've been putting off grading midterms, here goes.

- First, the textbook bit.
C Cap a price below what it costs to put the thing on the shelf, and the thing leaves the shelf.
C Hungary ran this experiment in 2022: sugar was rationed within weeks and the stores recouped their losses on everything that wasn't capped.
- So far, so Econ 101.

- But let me steelman the other side for a minute, because I don't think its supporters are stupid.
C My colleague Priya Nair argues that in a shock a few essential prices feed into everything else, and that holding them down can stop a spiral before it starts.
C There's something to that for gas and electricity.
C For eggs, not so much: they make up 0.2% of the typical basket, and nobody indexes wages to omelettes.
C And the grocery business here is, whatever you read online, not very profitable; net margins were 1.9% last year, down from 2.6%.
- Yes, I know about the egg cartel case.
C It isn't evidence of gouging by supermarkets, who were the victims.

- What would I do instead?
R Boring stuff, mostly: send money to the bottom third of households and let them decide what to buy with it.
C A $300 cheque costs the budget less than the cap's compensation fund and doesn't require an army of inspectors.
R I'd also scrap the 40% tariff on imported eggs tomorrow morning.
C It protects eleven farms.

C I could be wrong about how big the shortages would get, since demand for eggs is pretty inelastic and the cap is only supposed to last six months.
C Then again, "temporary" caps have a way of sticking around.
C My guess is that we'll still be arguing about this one in 2030.
R If your MP asks, tell her to vote no.
`,
);
