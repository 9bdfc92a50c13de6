import { labelled } from "./labelled";

export const harvestLetter = labelled(
  { name: "Harvest letter", style: "archbishop's letter", heldOut: false },
  `
- Dear brothers and sisters in Christ,

- As the harvest is gathered in and our churches fill with bread and apples, I write to you about those whose hands did the gathering.
- In August I spent two days in the camps along the river, where some three thousand pickers sleep.
- A young man from Honduras showed me the photograph of a son he had not yet held.

C Most of these men and women have lived among us for ten years or more.
C They pay taxes for pensions they will never draw.
C Since the raids of last spring, attendance at our Spanish Masses has fallen by a third, and mothers are afraid to take a feverish child to the doctor.
C A law that makes people hide from medicine has lost sight of what law is for.

C I am aware that good Catholics differ on these matters.
C Every nation has the right to guard its borders, and the Church has never taught otherwise.
C Some of you have told me that mercy to those who came unlawfully is an injustice to those who waited.
- I do not take that concern lightly.
C Yet for the field hand there has never been a line in which to stand.

R I therefore appeal to our senators, of both parties, to open a path to lawful residence for those who work our fields.
R I plead with those in charge of enforcement that churches, schools and hospitals be left in peace.
R To growers who belong to our flock I say: pay what is just, and mend the roofs.
R And may each parish in the archdiocese find, before Advent, one family to befriend.

- "You shall not oppress a stranger," says the book of Exodus, "for you were strangers in the land of Egypt."
C We cannot kneel beside a man on Sunday and look away from him on Monday.
- With the assurance of my prayers, I remain yours in Christ.
`,
);
