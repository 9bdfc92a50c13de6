import { labelled } from "./labelled";

export const careTurnover = labelled(
  { name: "Care turnover", style: "think-tank brief with key findings", heldOut: false },
  `
- Holding on: how to keep care workers in care

C One in three home care workers leaves the job within twelve months.
C This briefing finds that turnover is driven less by headline pay than by unpaid travel time and unpredictable rotas.
- It draws on payroll records from 212 providers and on interviews with 64 current and former staff.

- Key findings

C • Workers who are paid for travel between visits are 40 per cent less likely to leave in their first year.

C • Replacing a single carer costs a provider an estimated £3,900.

C • Zero-hours contracts cover 47 per cent of the workforce, although most of those on them say they would choose fixed hours.

C • International recruitment has masked the problem, not solved it.

- Discussion

C The Government maintains that its planned fair pay agreement will be sufficient to stabilise the sector.
C Our analysis suggests otherwise: on current plans, the vacancy rate will still exceed 8 per cent in 2029.
C Providers, meanwhile, warn that any new duty without new funding would push some of them out of the market.
C This risk is real, particularly in rural areas.
- The next section sets out how it can be managed.

- Recommendations

R 1. The Department of Health and Social Care should make payment for travel time a condition of registration from April 2027.

R 2. Local authorities should end commissioning by the minute and move to contracts based on shifts.

R 3. Introduce a right to guaranteed hours after twelve weeks in post.

R 4. HM Treasury to fund the first two years of the transition, at a cost of £410 million a year.

C Taken together, these measures would save the public purse around £260 million annually by the end of the decade.
- The full report, including the methodology, is available on our website.
`,
);
