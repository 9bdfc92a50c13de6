import { labelled } from "./labelled";

export const nightChildcare = labelled(
  { name: "Night childcare", style: "think-tank policy brief", heldOut: false },
  `
- Closing the Gap: Affordable Child Care for Parents on Irregular Hours

- Summary

C Four in ten parents with a child under five now work at least one evening, night or weekend shift a week.
C Yet fewer than 6 per cent of registered providers open before seven in the morning or after six at night.
C The mismatch keeps an estimated 85,000 parents, most of them mothers, out of work or in fewer hours than they want.
- This brief reviews the evidence from three pilot schemes and sets out a package of reforms.

- What the pilots show

C In all three areas, a modest hourly premium was enough to persuade childminders to extend their hours.
C Take-up was highest among health and warehouse workers, and mothers' employment rose by 3.8 percentage points within eighteen months.
C Costs were lower than the Treasury had forecast, although the smallest pilot struggled to recruit in rural wards.
C Nursery chains, by contrast, showed little interest, which suggests that centre-based care is unlikely to fill the gap.

- Recommendations

- Our recommendations to ministers are as follows.

R 1. Pay registered childminders a premium of £2.50 for each hour of care outside the standard day.

R 2. Allow parents to split their funded hours across evenings and weekends.

R 3. Replace the current thirty-page registration form with a single online application.

R 4. Local authorities to publish, once a year, a map of provision by hour and ward.

R 5. Commission an independent evaluation, reporting no later than 2028.

C Taken together, these measures would cost about £140 million a year, of which roughly half would return in taxes and lower benefit payments.
C The National Association of Nurseries has called instead for higher base rates across the board.
C While that would relieve pressure on providers, it would do nothing for a nurse whose shift begins at six.
`,
);
