import { labelled } from "./labelled";

export const longMortgages = labelled(
  { name: "Long mortgages", style: "central-bank speech", heldOut: false },
  `
- Thank you to the Chamber for the invitation.
- I want to talk about something that seldom makes the front pages: the length of the mortgages our banks are writing.

C Ten years ago, one new loan in fourteen ran for longer than thirty-five years; in the quarter just ended it was one in three.
C A longer term lowers the monthly instalment, and for a young couple with steady jobs that can be entirely sensible.
C For the system as a whole, the arithmetic is less comforting.
C Borrowers who repay slowly remain highly indebted for longer, and a fall in house prices of the size we saw in 2009 would find many more of them with nothing to cushion it.
C Our own stress exercise suggests losses at the four largest lenders roughly 40 per cent above those under the terms of a decade ago.

- What follows from this?
C I do not believe that a hard ceiling on terms is warranted at present.
C Caps are blunt, and experience abroad shows that lending simply migrates to firms outside our perimeter.
R But banks would be well advised to test affordability at the age at which the loan ends, not only at the age at which it begins.
R We, for our part, will expect to see evidence in the coming review that boards have discussed the matter.
R And the case for raising the sectoral buffer by half a point has, in my personal view, become hard to resist.

- Some of you have asked whether the tax treatment of interest ought to be reconsidered as well.
C The Fund, in its latest report on our country, recommended abolishing the deduction outright.
- That is a question for parliament, and I shall leave it there.

C My first chief used to say that risks are taken in good times and merely discovered in bad ones.
R If we are to lean against this one, better to lean now, while leaning is cheap.
`,
);
