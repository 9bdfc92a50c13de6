import { labelled } from "./labelled";

export const smallFirmApprentices = labelled(
  { name: "Apprenticeships in small firms", style: "minister's speech in a parliament", heldOut: false },
  `
- Madam Deputy Speaker, I am grateful to hon. Members on both sides who have stayed so late for this debate.
- Three weeks ago I visited a joinery in Kettering that has nine staff and one empty bench.
- Its owner, Mrs Adeyemi, had advertised the place twice and received forty applications.
C She took none of them on, because the paperwork would have cost her eleven working days.

C There are some 60,000 firms like hers, and they used to train half the young craftsmen in this country.
C Today they train fewer than one in five.
C The levy was well meant, but it has turned into a scholarship fund for managers who already have degrees.

- Clause 2 takes employers with fewer than fifty staff out of the digital accounts, and clause 5 replaces seven forms with one.
- The right hon. Member for Wyre Vale asked earlier what this will cost.
C It will cost £85 million in the first year, and I do not pretend that is nothing.
C A young person out of work costs the public purse over £9,000 a year, though, and nine in ten apprentices who finish are in a job.
C The Opposition say that we should wait for the skills review.
C I have to tell them that an eighteen-year-old who waits two years for a review is a twenty-year-old without a trade.

R To the large employers who have written to me I say: stop charging your executives' MBAs to the levy.
R And to the colleges: take new starters in January, not only in September.
R We shall publish completion rates for every provider, and those where fewer than half finish must lose their funding.

R I commend the Bill to the House.
`,
);
