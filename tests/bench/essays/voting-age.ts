import { labelled } from "./labelled";

export const votingAge = labelled(
  { name: "Voting at sixteen", style: "student debate speech", heldOut: false },
  `
- Honored judges, worthy opponents, dear audience.
- The motion before us is that the voting age be lowered to sixteen, and I have the pleasure of proposing it.

C My first point is simple: people who are governed have a claim to be heard.
C Sixteen-year-olds work, pay tax on what they earn and can be tried as adults.
C Is there anyone in this room who would defend taxing a worker who has no vote?

C My second point concerns habit.
C Whoever casts a ballot in the first election after a birthday is likely to cast one in the next.
C At eighteen, most of us leave home; we move, we forget to register, and the habit never forms.
C In Austria, which took this step in 2007, turnout among the youngest voters exceeded that of people in their twenties.

C The opposition will tell you that we are immature.
C They may cite the brain, which indeed goes on growing until twenty-five.
C If that were the test, however, the army would have to send half its recruits home.
C Maturity in the voting booth means having the time to think, and psychologists agree that cool judgment is complete by sixteen.

- What have we to lose?
R Support the motion.
R And should the motion fail tonight, keep asking.
- I thank you.
`,
);
