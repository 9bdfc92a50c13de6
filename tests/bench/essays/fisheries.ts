import { labelled } from "./labelled";

export const fisheries = labelled(
  { name: "Fishing quotas", style: "testimony", heldOut: false },
  `
- Chairman Dale, members of the subcommittee, my name is Ruth Amundsen and I have fished out of Port Ellery since 1988.
- I appreciate the chance to speak today.
- I run two boats and employ nine people.

- Let me begin with what works.
C Individual quotas ended the race to fish, and because nobody has to go out in a storm any more, we bury fewer friends.
C The stock of black cod has doubled since the program began, according to the Service's own surveys.

C But the program has a flaw that is emptying our harbors.
C Quota can be sold to anyone, and it is being sold to investors who have never set foot on a boat.
C In 2003, residents of Port Ellery held 61 percent of the local quota.
C Today they hold 18.
C A young person who wants to start has to lease fish at seventy cents on the dollar, so most of them leave.

C Economists have testified here that quota should flow to whoever values it most.
C I don't doubt their arithmetic, but a town is worth something too.

R I urge you to do two things.
R Require owners of quota to be on board, as the halibut fleet has done for decades.
R And set aside a tenth of any increase for first-time buyers.
C Neither would cost the Treasury a dime.
- I would be happy to take your questions.
`,
);
