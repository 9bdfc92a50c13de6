import { labelled } from "./labelled";

export const desertGarrison = labelled(
  { name: "The garrison nobody can explain", style: "restraint-minded foreign policy essay", heldOut: false },
  `
- In March a drone struck the American outpost at Qasr Dawa, killing two of the four hundred soldiers stationed there.
- Within hours the usual voices were demanding retaliation.
C Almost nobody in Washington asked the more useful question.
- What were they doing there?

C The official answer has changed so often that it no longer counts as one.
- The mission began as a campaign against a caliphate, which lost its last village seven years ago.
- Since then it has been described, in turn, as guarding oil wells, reassuring partners and blocking a road to Iran.
C None of these purposes is worth an American life, and the last is beyond four hundred people in any case.

C Its defenders say that it deters.
C The record suggests otherwise: of the 170 attacks in the province since 2021, all but nine were aimed at targets that exist only because we put them there.
C A force too small to win and too exposed to ignore is a hostage, and it hands the decision over war and peace to whichever militia commander has the best aim.

C It is true that the local units who fought beside us will feel abandoned.
C But that cost grows with each year we let them put off a bargain with their own capital.
R Washington's part is to help them strike it while they still have something to trade, and then to leave.
R The president should announce a departure date this autumn and decline to be talked out of it by the next rocket.
R Congress, for its part, ought to stop paying for a war it never voted on.
C Great powers are seldom undone by the deserts they walk away from.
`,
);
