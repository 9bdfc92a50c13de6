import { labelled } from "./labelled";

export const admissions = labelled(
  { name: "School lotteries", style: "column", heldOut: false },
  `
- In the town where I grew up, there were two secondary schools, and everyone knew which was which.
- The houses around the good one cost twice as much.
C They still do, and that is how most of the rich world shares out its best teachers: by mortgage.

C A lottery would be better.
C When places at popular schools are drawn by lot, neighbors of every income send their children to the same classrooms.
C Research from Amsterdam and Denver shows that pupils who win such draws do somewhat better, and that those who lose do no worse.
C House prices near sought-after schools fall a little, which is a feature and not a bug.

- Opponents raise two objections.
C The first is that children will travel farther, and indeed they do, by eleven minutes on average.
C The second is that middle-class families will flee to private schools.
C Some will, although in Denver fewer than 2 percent did.

C Chance seems cold, I know.
C Yet the present system is also a game of chance; it merely plays the game before birth.
R Counties with more than one school should abolish catchment areas, run one draw for all of them and pay for the buses.
R They should not wait for the ministry, which has promised a review "in due course" since 2011.
`,
);
