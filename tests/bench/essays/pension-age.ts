import { labelled } from "./labelled";

export const pensionAge = labelled(
  { name: "Pension age", style: "opinion by a former minister", heldOut: false },
  `
- In the spring of 2011 I stood before the lower house and promised that the retirement age would not go beyond 67.
- I meant it at the time.
C I was wrong, and my successors, who know that I was wrong, lack the courage to say it.

C The arithmetic has not become kinder.
C When the state pension was introduced, there were seven workers for every pensioner; today there are fewer than three, and by 2045 there will be barely two.
C Each year of delay adds roughly four billion to a bill that our children will be handed.

C In my years at the ministry I met roofers whose knees were finished at 55, and I know that a higher age falls hardest on those who die soonest.
C The trade unions are right to insist on this point.
C They are wrong, however, to conclude from it that nothing can change.

R The cabinet would do well to look north.
C In Denmark the age follows life expectancy, the public has been given fifteen years' notice of every step, and people with long careers in heavy work may leave earlier.
R I would urge the coalition to adopt the same link from 2030, with an exit after 44 years of contributions for those who started at sixteen.
R At the same time, employers should no longer be allowed to dismiss people solely because they have reached a certain birthday.

C The Council of State warned last month that such a reform could be challenged in court.
C I take that seriously, but the earlier reforms were challenged too, and every one of them stood.

- Some former colleagues will ask why I did not do this when I had the chance.
- The honest answer is that an election was eight months away.
C There is always an election eight months away.
R That is precisely why this must be taken out of the campaign and settled by agreement between the parties now.
`,
);
