import { labelled } from "./labelled";

export const depositLoans = labelled(
  { name: "A gift to people who already own land", style: "economist's op-ed", heldOut: false },
  `
- Next month the Treasury will decide whether to renew HomeStart, which lends first-time buyers up to a fifth of the price of a new-build home.
- I bought my own flat in 1998 on a salary that would not now buy the garage.
C But sympathy is a poor guide to housing policy, and HomeStart is a bad scheme.

C The trouble is elementary: when supply cannot respond, handing buyers more money raises the price until the money has gone.
- In a recent paper Ingrid Vale and I compared streets on either side of the scheme's regional boundaries.
C New homes on the generous side sold for 5.8 per cent more, with no extra building to show for it.
C By our reckoning, of every £10 of subsidy the buyer kept about four.

C The builders warn that starts will collapse if the loans lapse.
C They said the same in 2019, when the ceiling was cut, and starts rose the following year.

R Let it expire.
R Better to spend the £1.9bn a year on what is actually scarce: substations, water mains and planners in the districts where people want to live.
R And while she is about it, the Chancellor should scrap stamp duty on homes below £600,000 and make up the revenue by revaluing council tax for the first time since 1991.
C Revaluation will make enemies, I grant.
C But an arrangement under which a widow in Hartlepool pays proportionally more than a banker in Holland Park is hardly worth defending.

- Would any of this bring prices down by the next election?
C No: a shortage thirty years in the making will take at least ten to undo.
R All the more reason to stop making it worse.
`,
);
