import { labelled } from "./labelled";

export const breachMemo = labelled(
  { name: "Breach reporting", style: "numbered memo", heldOut: false },
  `
- TO: Deputy Secretary
- FROM: Office of Policy Planning
- SUBJECT: Mandatory reporting of cyber incidents

- 1. Purpose. This memo sets out three options for the reporting of cyber incidents by operators of critical infrastructure.

- 2. Background. Operators currently report on a voluntary basis.
- In fiscal year 2023, the Department received 1,140 reports.
C The true number of serious incidents was probably five to ten times higher.

- 3. Option A: keep the voluntary system.
C It costs nothing and keeps good will, but it leaves us blind.
- Option B: require a report within 72 hours.
C This would match European rules and spare firms that operate on both continents a second procedure.
C The main drawback is cost, which industry puts at $60 million a year.
- Option C: require a report within 24 hours.
C A report written in the first day is mostly guesswork, and writing it takes the very people who should be fighting the fire.

R 4. Recommendation. Adopt Option B.
R Exempt operators with fewer than fifty employees, and shield reports from disclosure in civil suits.
C Without such a shield, lawyers will delay every report until its deadline.
R The rule must be reviewed after two years.
- A draft notice is attached at Tab 2.
`,
);
