import { labelled } from "./labelled";

export const wageAbstract = labelled(
  { name: "Minimum wage", style: "abstract", heldOut: false },
  `
- We study the effects of a large increase in the minimum wage on employment in the restaurant sector.
- Between 2014 and 2021, the state of Marlow raised its minimum from $8.00 to $14.50 in five steps, while three neighboring states left theirs unchanged.
- Using payroll records of 46,000 establishments, we compare counties on either side of the border.
C Average hourly earnings of affected workers rose by 19 percent.
C Total employment fell by less than 1 percent, a difference that cannot be distinguished from zero.
C Hours worked, in contrast, declined by 4 percent, and teenagers accounted for most of the decline.
C Prices increased modestly, which suggests that customers rather than owners bore much of the cost.
C We find no evidence that establishments were replaced by machines.
C These results are difficult to reconcile with models in which labor markets are perfectly competitive.
C They imply that moderate increases can lift incomes without significant losses of jobs, although effects on the youngest workers may be larger than previously assumed.
R Legislators who consider similar reforms should phase them in slowly and monitor hours as well as jobs.
- Data and code are available from the authors.
`,
);
