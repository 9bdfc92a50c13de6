import { labelled } from "./labelled";

export const armsExports = labelled(
  { name: "Arms exports", style: "op-ed", heldOut: false },
  `
- Last week a cargo plane took off from an airfield in the north with forty tons of shells on board.
- Where it landed, the government will not say.
C That silence is the problem.

C A democracy that sells weapons in secret cannot know what is done in its name.
C Our export law asks ministers to weigh "stability," a word so soft that it has never stopped a single shipment.
C Of 1,900 applications since 2015, eleven were refused, and four of those were approved on appeal.

C The industry employs 30,000 people, and nobody should pretend that their jobs do not matter.
C Ministers say that if we don't sell, others will.
C Perhaps so; but the same could be said of every bad trade in history.
C Besides, countries with strict rules, Sweden for instance, have kept both their factories and their good name.

R Three changes are overdue.
R First, every licence has to be published within thirty days.
R Second, a committee of parliament must be able to stop a shipment before it leaves, not deplore it afterwards.
R Finally, end sales to any state that the United Nations has found guilty of bombing hospitals.
C None of this will bring peace.
C It would, at least, let us look at what we do.
`,
);
