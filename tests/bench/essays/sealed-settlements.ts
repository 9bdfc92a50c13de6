import { labelled } from "./labelled";

export const sealedSettlements = labelled(
  { name: "Sealed settlements", style: "law professor's op-ed", heldOut: false },
  `
- I have taught civil procedure for twenty-six years, and every fall a student asks me why the public may watch a trial but not read a settlement.
- I used to have an answer.

C To be fair to the defenders of confidentiality, their best argument is a good one.
C Parties who know that terms will stay private do settle sooner.
C It is also true that many plaintiffs want silence as much as any company does; a burned child does not owe the rest of us her medical history.
C Granted, too, judges lack the time to read every agreement that crosses their desks.

C Still, there is a difference between what a person was paid and what a product does.
C The first is nobody's business; the second is everybody's.
C In the Marlow heater cases, fourteen families signed sealed agreements over nine years before a fifteenth house burned down.
C Had the first of those files been open, it is hard to believe that the other fires would have happened.
C Would any legislature, asked in so many words, vote for that?

C A committee of the state bar proposed in 2021 that all settlements above $50,000 be filed in public.
C So broad a rule would drive claims into arbitration, where nobody sees anything.
R A narrower one will do: no court ought to seal a fact that bears on a continuing danger to people who are not before it.
R Let the amount stay secret, by all means, and the names with it.
R But lawyers who learn in discovery that a product maims should be free, indeed obliged, to tell the agency that regulates it.
R I would put the burden on the party that wants the seal, and I would have the judge say why she granted it.

C Some of my colleagues will call this naive.
C They may be right about the details.
- Last fall's student is a clerk now.
- She has not asked me again.
`,
);
