import { labelled } from "./labelled";

export const tripwireAndTheWall = labelled(
  { name: "The tripwire and the wall", style: "essay on defence alliances", heldOut: true },
  `
- In the autumn of 1950 a French general was asked how many American soldiers he needed to keep the Russians out.
- One, he is supposed to have said, and we shall make sure that he is killed on the first day.
C The joke contains the whole theory on which the allied battalions in the Baltic states still rest.
C It is a theory that has aged badly.
C A tripwire deters only so long as the enemy believes in what it is tied to, and what ours is tied to sits four thousand miles away and changes its mind every four years.
C Last winter's exercise at Valmiera, in which the reinforcing brigade took nineteen days to arrive, told Moscow nothing that it had not already guessed.

C The alternative is a defence that can hold on the first morning, and it is dearer, but not ruinously.
C Three permanent brigades with their ammunition already in the ground would cost the European members some eleven billion euros a year, less than they spend on subsidising diesel.
C Critics reply that so large a garrison would provoke the very attack it is meant to prevent.
C The worry is honourable, but three brigades cannot march on Saint Petersburg, and every general staff in the world can count.

C Alliances seldom die of a quarrel; they die when a promise is tested and turns out to have been a mood.
R The Europeans ought to put the brigades there now, under a European commander, and not wait for Washington to say who pays.
R Nor should they treat this as a farewell to America.
C An ally who can stand for a month is one whom it is worth coming to help.
`,
);
