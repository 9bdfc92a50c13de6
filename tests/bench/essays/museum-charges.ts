import { labelled } from "./labelled";

export const museumCharges = labelled(
  { name: "The wrong people to fleece", style: "column", heldOut: false },
  `
- Every few years somebody in Whitehall looks at the queue outside the British Museum and sees a till.
- This time it is the Treasury's turn, and the figure being whispered is £20 a head for anyone without a British passport.

C The case is not a stupid one.
C The national collections are broke, their roofs leak, and a family from Ohio that has just paid £38 each to see some wax footballers would hardly blink.

C The trouble begins at the door.
C To charge foreigners you have to know who is foreign, which means that a grandmother from Bolton will be asked to prove that she isn't.
C No gallery director I have spoken to has the faintest idea how this would work, and one of them reckons the checking would swallow a third of the takings.

- Then there is the small matter of whose things these are.
C It takes some nerve to hang on to the Benin bronzes and then bill a Nigerian student for the privilege of seeing them.
C Free entry is the only decent answer to that charge we have ever had.

R So leave the doors open.
C If it's money they are after, there is plenty of it asleep in Bloomsbury.
C A two-pound levy on London hotel rooms would raise about twice what the ticket desk could hope for, and receptionists look at passports anyway.
C Paris does it, Rome does it, and neither appears to be short of visitors.
R Tax the beds, spend the proceeds on the roofs, and let the Ohio family in for nothing.
- They might even buy a tea towel.
`,
);
