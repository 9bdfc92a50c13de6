import { labelled } from "./labelled";

export const singleStair = labelled(
  { name: "Single stair", style: "city planner's essay", heldOut: false },
  `
- When I visit my sister in Vienna, I climb one staircase.
- It winds around an old lift, there are two doors on each landing, and behind every door lies a flat with windows on both the street and the courtyard.
- In twenty-six years as a planner in this city I have never been able to approve such a building.

C Our code requires two staircases in anything above three stories, joined by a corridor.
C That corridor decides everything else.
C It pushes the flats to either side, gives each of them a single row of windows, and makes a three-bedroom home almost impossible to draw.
C It is why families leave downtown as soon as the second child is born.

C The fire marshals will object, and they have every right to be heard.
C Their memory is of tenements with wooden stairs.
C But a modern stair is built of concrete and every flat has sprinklers; in Seattle, which has allowed six stories around one stair since the seventies, the record is no worse than elsewhere.
C I will grant that buildings without sprinklers are another matter.

- How might we begin?
R My suggestion is modest: let us permit a single stair up to six stories, with four flats to a landing at most, on narrow lots.
C There are about 5,200 such lots within a mile of the tram, and they could hold twelve thousand homes.
R Rather than argue over averages, the council could do worse than commission three trial buildings and invite the marshals to inspect them.
R And please, no more corner towers until we have tried it.

C Some of my colleagues think we should wait for the state to rewrite its model code.
C That will take until 2031, if it happens at all.
- Cities are made one doorway at a time.
- I would like to see a few of ours open onto a courtyard before I retire.
`,
);
