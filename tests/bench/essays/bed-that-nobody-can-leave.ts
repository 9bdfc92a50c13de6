import { labelled } from "./labelled";

export const bedThatNobodyCanLeave = labelled(
  { name: "The bed that nobody can leave", style: "health economist's column", heldOut: true },
  `
- My neighbour Ted spent forty-one nights in hospital this spring.
- He was well enough to go home after nine.
- For the other thirty-two he was waiting for somebody to fit a rail in his bathroom and for a carer who could call twice a day.

C At £395 a night, the taxpayer spent more than £12,000 to avoid a bill of perhaps £1,900.
C Economists call this a split incentive: the council would have paid for the carer, while the hospital paid for the bed.
C Nobody involved was foolish or idle, and everyone kept to budget.
C That is precisely what is wrong.

- Ministers' favourite answer is to fine councils for each day of delay.
- We tried it in 2003, and several Nordic countries have had it for longer.
C Fines do shift patients, and I would not pretend otherwise.
C But a study of 63 English authorities found that a third of those moved early were back on a ward within a month, and the money for the fines came straight out of home care.

R A better idea is to give both sides one purse.
R Let the hospital and the council in each area share a single budget for everyone over 75 in the six weeks after admission, and let them keep whatever they save.
C In Tayford, where they have done it since 2021, delayed days have fallen by 44 per cent.
C Tayford is small and its managers get on, so I would expect rather less elsewhere.
C Even half of that would free as many beds as four new hospitals.

- Ted, I am happy to report, has his rail.
`,
);
