import { labelled } from "./labelled";

export const prisonSchools = labelled(
  { name: "Schools in prison", style: "essay", heldOut: false },
  `
- At six in the evening, when the workshops close, the doors of C wing are locked and stay locked until seven the next morning.
- Thirteen hours is a long time to look at a wall.

C What people do in those hours decides what they do afterwards.
C Of the men released from C wing, more than half are back inside two years; of those who finished a diploma, one in six.
C Skeptics point out, correctly, that the kind of man who signs up for algebra might have stayed out of trouble anyway.
C Even after allowing for that, a comparison by the state university put the difference at thirteen percentage points.

C Each man who does not come back spares the taxpayer $44,000 a year, so the teacher's salary is recovered with the second pupil.
C Yet the education budget has been the first to be cut in every recession since 1990, presumably because no one marches for it.

C Victims' groups sometimes find it galling that a robber should get for free what their own children must borrow to pay for.
C Their resentment is understandable.
C But the purpose of a sentence is that there be no next victim.

R The legislature ought to guarantee a seat in class to every inmate with less than a high school diploma.
R And leave the doors of the classroom open past six.
`,
);
