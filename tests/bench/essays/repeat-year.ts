import { labelled } from "./labelled";

export const repeatYear = labelled(
  { name: "Repeating a year", style: "education researcher's essay", heldOut: false },
  `
- I spent the better part of three years sitting at the back of third-grade classrooms.
- Mostly I watched children who had been told, gently, that they would be doing the year over.

C Holding back weak readers is having a political moment.
C More than a dozen states now require it, and legislators elsewhere point to Mississippi's rising scores as proof that it works.
C I don't think the evidence is as kind to the policy as its champions believe.
C Retained pupils do tend to score higher the following spring, but the advantage shrinks by half within two years and is gone by the eighth grade.
C What's more, a boy who has been held back once is, in our sample of 11,400, nearly twice as likely to leave school without a diploma.
C Correlation, of course, isn't destiny.
C Some of that gap surely reflects the difficulties that led to the decision in the first place.
C Still, the studies that compare children just above and just below the cutoff, which are the best we have, find much the same thing for older pupils.

- So what explains Mississippi?
C My own reading is that the coaching did the work and the threat got the credit.
C The state put literacy coaches in its weakest schools, screened every child three times a year and retrained its teachers.
R If I had one request to make of lawmakers, it would be to copy that part and leave out the rest.
R A child who can't read at eight deserves a tutor, not a second helping of the same lesson.
R Where retention laws are already on the books, states could at least give parents the final say.
R And researchers like me should be more candid about how little we know of what happens after sixteen.

C None of this means that promotion without help is harmless.
C It's merely the cheaper way of doing nothing.
`,
);
