import { labelled } from "./labelled";

export const gamblingAdvertisingInSport = labelled(
  { name: "Gambling advertising in sport", style: "speech in a parliament", heldOut: true },
  `
- I am grateful to you, Madam Deputy Speaker.

- I want to speak about a constituent I shall call Daniel.
- He was nineteen when he placed his first bet, watching a match with his father.
- By twenty-three he owed £41,000, and he had told nobody.
- His mother came to see me after the funeral.

C Daniel did not go looking for gambling; it came looking for him, on the shirts, on the hoardings, on the telephone in his pocket.
- Researchers at the University of Calderbridge sat through one opening weekend with a clicker.
C They counted 11,200 gambling messages.
C The Minister told us in June that the industry's voluntary code was working.
C I say to him, with respect, that a code under which the number of messages has gone up by a third is working for nobody except those who wrote it.

C Some honourable Members will say that clubs in the lower leagues cannot live without the money.
C I do not dismiss the point.
C But Easterby Town dropped its betting sponsor four years ago and has sold more shirts every season since.

- I give way to the honourable Gentleman.
C Yes, most people bet without harm; most people drive without crashing, and we still wear seat belts.

R So let us end this by law: no gambling advertising before, during or for an hour after a live fixture, and none on any shirt that a child can buy.
R I ask the Minister to bring in that Bill before the summer, not another review.
C We have had three reviews in five years, and each of them was an excuse.

- Daniel's mother is in the Gallery.
C We owe her more than our sympathy.
`,
);
