import { labelled } from "./labelled";

export const loanRelief = labelled(
  { name: "Loan relief", style: "column by a conservative commentator", heldOut: false },
  `
- My neighbor is a plumber.
- He never went to college, owns three vans, and was up at five this morning to unblock somebody's drain.
C Under the plan now being pressed upon the White House, he would help pay off the debts of a woman I know who holds a master's degree in puppetry.

C Progressives call this compassion.
C It is nothing of the kind; it is a transfer from those who will earn less to those who will earn more.
C Over a lifetime, the typical graduate takes home about a million dollars more than the typical high school graduate.
C Nor would forgiveness make the next freshman's bill a dollar smaller.
C Colleges have raised tuition at more than twice the rate of inflation since 1985, and why would they not, when Washington pays whatever they ask?

C To be fair, some borrowers have been wronged.
C Teenagers were lured into worthless programs by schools that knew better, and a decent society does not shrug at that.
R But the bill for fraud belongs with the fraudsters.
R Make any college whose students default in droves repay half of the loss.
C You would be astonished how quickly the puppetry departments shrink.

- And then there is the small matter of the Constitution.
C The power of the purse lies with Congress, as the Supreme Court reminded the last president who forgot it.

R Republicans, for their part, should resist the temptation to say no and go home.
R A party of work ought to put apprenticeships on the same footing as a bachelor's degree, grant for grant and dollar for dollar.
C Switzerland sends two thirds of its young people down that road, and youth unemployment there is barely a rounding error.
C Voters without a degree are a majority of the electorate, and they have noticed who gets the checks.
R It would not hurt to remember them.
`,
);
