import { labelled } from "./labelled";

export const embassyThatIsNotThere = labelled(
  { name: "The embassy that is not there", style: "foreign policy op-ed", heldOut: true },
  `
- Last March a Pacific prime minister, his only deepwater wharf wrecked by a cyclone, tried to call the American ambassador.
- There wasn't one.
- The nearest chargé was 1,400 miles away, and it took her nine days to get a seat on a plane.
- Beijing's engineers were on the dock by the weekend.
C That, in miniature, is American policy in the Pacific islands: fine strategy papers, and nobody home.

C Washington thinks of the competition as a contest of navies.
C It is mostly a contest of attention, and we are losing it.
C A destroyer passing over the horizon impresses no one whose hospital has run out of insulin.

R Congress can start by funding the five missions that the State Department has already designed and the appropriators have twice struck out.
C The whole package would cost $61 million a year, less than a single maritime patrol aircraft.
R Staff them with people who stay four years rather than two.
R And confirm ambassadors promptly; a nominee who waits fourteen months for a hearing is a message, and it is read as one.

C Skeptics in both parties object that a country of 60,000 people cannot justify a full embassy.
C By head count they have a point.
C Yet these states hold a stretch of ocean larger than the lower forty-eight, and each has the same vote at the United Nations as France.
R What we must not do is answer every Chinese stadium with an American one.
C Island governments have been saying for a decade that they want weather radar and someone to talk to.

- The prime minister got his wharf, incidentally.
R The next time that phone rings, an American ought to be there to pick it up.
`,
);
