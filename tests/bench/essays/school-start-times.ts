import { labelled } from "./labelled";

export const schoolStartTimes = labelled(
  { name: "Let them sleep", style: "letter to the editor", heldOut: false },
  `
- To the Editor:

C Your report on Tuesday's school board meeting quoted Mr. Dahl as saying that teenagers who are tired should try going to bed earlier.
C I drove a school bus in this county for twenty-two years, and at 6:10 in the morning half my riders were asleep against the glass before we reached the Route 9 turnoff.
C This is not laziness.
C Any pediatrician in town will tell you that the adolescent body clock runs late, and Marlow County, which moved its first bell to 8:40 three years ago, has seen tardy slips drop by a third.
C Their crash numbers for drivers under eighteen are down too.

C The athletic director worries about practices running into the dark.
C It's a fair worry, for about five weeks in the fall.
C As for the buses, the district's own consultant found that flipping the elementary and high school runs would take two more drivers and no new vehicles.
- What exactly are we waiting for?

R The board votes on the 19th, and I hope it will have the nerve to say yes.
R If you have a kid in the system, or ever had one, come to the gym at seven and speak up.
R And Mr. Dahl, do me a favor and ride the 6:10 just once before you cast your vote.

- Walt Prentiss, Eastbrook
`,
);
