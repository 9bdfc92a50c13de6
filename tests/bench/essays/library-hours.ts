import { labelled } from "./labelled";

export const libraryHours = labelled(
  { name: "Library hours", style: "letter", heldOut: false },
  `
- Dear Ms. Okafor,

- I am writing about the proposal to close the Elm Road library on Sundays, which was announced in your newsletter of May 3.
- My wife and I have lived on Elm Road for thirty-one years.
- I taught at the middle school until 2014, and she still works at the clinic.

C You write that Sunday is the quietest day of the week.
C Your own figures say otherwise: 312 visitors on an average Sunday, against 287 on a Tuesday.
C What is more, those who come on Sundays are the people who have nowhere else to go, such as students who share a bedroom and men who work six days.
C Closing the doors would save the county $38,000 a year, i.e. less than the cost of repainting the parking lot.
C I understand that the budget is tight and that something has to give.
R Still, it would be wiser to close on Tuesday mornings, when hardly anyone comes.

R Please reconsider the plan before the hearing on June 12.
- Should you wish to see the building on a Sunday, I would be glad to show you around.
- I remain, with kind regards,

- Walter Hensley
`,
);
