import { labelled } from "./labelled";

export const schoolStart = labelled(
  { name: "Later school", style: "speech", heldOut: false },
  `
- Thank you, Madam President, and thank you to the parents who stayed up so late to be here.
- I want to tell you about a boy named Daniel.
- Daniel gets up at ten past five to catch a bus in the dark.
- By third period he is asleep on his desk.
- His teachers know it, his mother knows it, and now you know it too.

C Daniel is not lazy.
C His body is doing exactly what the bodies of fifteen-year-olds do.
C Every serious medical association in this country tells us that teenagers cannot fall asleep much before eleven.
C When districts moved the first bell to half past eight, crashes among young drivers fell by a sixth and grades went up.
C We are paying for a schedule that makes our children ill!

- Some of you will ask: what about the buses?
C It is true that new routes would cost us money, perhaps four hundred thousand dollars in the first year.
C But we spend more than that on remedial classes for pupils who slept through the real ones.
C And some of you will say that we had to get up early, too.
C Yes, we did, and it did us no good.

R So I ask this board to do one simple thing tonight.
R Move the bell.
R Vote yes on item six, and give Daniel his morning back.
- Thank you.
`,
);
