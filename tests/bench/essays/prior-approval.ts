import { labelled } from "./labelled";

export const priorApproval = labelled(
  { name: "Prior approval", style: "op-ed on health care by a physician", heldOut: false },
  `
- My patient, whom I will call Denise, is 54 and drives a school bus.
- In March her rheumatoid arthritis flared, and I prescribed the drug that had kept her working for six years.
- Her new insurer said no.
- It took three faxes, two appeals and one shouting match with a man who turned out to be a retired dermatologist before the answer changed.
C By then she had lost eleven weeks of pay and some of the motion in her left hand, which she will not get back.

C Stories like hers are not rare.
C In a survey of a thousand doctors, nine in ten said that prior authorization had delayed care, and one in four that it had led to a serious harm.
C My own clinic of five physicians employs two people who do nothing but argue with insurers.

C The companies say that they are protecting us all from waste.
C They have a point: doctors do order too many scans, and I have been guilty of it myself.
C Yet more than 80 percent of denials that are appealed get overturned, which suggests that the screen catches the wrong things.

- What can be done?
R For a start, patients who are stable on a medicine should never have to prove again that they need it.
R Whoever reviews a case needs to be a doctor in the same specialty, licensed in the same state.
R And if an insurer doesn't answer within 72 hours, let the silence count as a yes.
C Texas already exempts physicians whose requests are nearly always approved, and the sky has not fallen.

- A bill that would do all of this is sitting in the Senate Finance Committee.
R I'd urge anyone who has ever waited on hold for a pill to call their senator about it.
- Denise did.
- She is still waiting to hear back.
`,
);
