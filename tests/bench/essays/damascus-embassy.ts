import { labelled } from "./labelled";

export const damascusEmbassy = labelled(
  { name: "The flag we left in Damascus", style: "newspaper op-ed", heldOut: false },
  `
- The American Embassy in Damascus closed its doors in February 2012.
- I was one of the last officers out, carrying a suitcase and a sack of somebody else's shredded cables.
- Washington has followed Syria ever since from a couple of desks in Amman.
C It shows.
C When sectarian killings broke out along the coast, our government learned of them from Turkish television.
C Two dozen countries now keep ambassadors in the city, several of which wish us ill, and it is they who have the ministers' ear.

C Skeptics answer that an embassy is a reward, and that the new authorities have not earned one.
C About the authorities they are right: the courts are a mess, and I would not share an elevator with some of the security chiefs.
C But an embassy has never been a medal.
C We kept one in Moscow through the purges and one in Bucharest under Ceausescu, and nobody mistook either for applause.

R The president should send a chargé d'affaires this fall with a staff of thirty, and leave the ambassador for later.
R Congress needs to release the $41 million it has been holding for repairs to the compound.
- What would the mission do on its first morning?
R It could begin by finding out what happened to the eleven Americans still missing, and it should do that before it issues a single visa.
C Their families tell me that no one with the standing to ask has ever asked on the spot.

C There is danger in going back, as there was in staying.
C The greater danger is that Syria's next decade will be written by others, and that we will read about it a day late.
`,
);
