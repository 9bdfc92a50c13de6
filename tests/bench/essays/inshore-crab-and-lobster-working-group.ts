import { labelled } from "./labelled";

export const inshoreCrabAndLobsterWorkingGroup = labelled(
  { name: "Inshore crab and lobster working group: minutes of the fourth meeting", style: "minutes", heldOut: true },
  `
- Present: Dr H. Pascoe (chair), Mr Tregenza, Ms Odukoya, Mr Lyle, Mrs Bray (secretary).

- 1. State of the stock

- Ms Odukoya presented the results of the autumn pot survey.
C Landings per hundred pots had fallen from 41 kg to 26 kg in five years, while the number of pots set had doubled.
C Mr Tregenza pointed out that warm water had also driven crab offshore and that effort was not the whole story.
C The group accepted this, but noted that the decline was just as steep on grounds where the temperature had not changed.

- 2. Pot limits

- Mr Lyle reported that the Fishermen's Association wanted a limit of 800 pots per vessel.
- Two members of the public had written in favour of closing the fishery altogether.
C It was felt that a closure would finish off the smaller boats.
C A limit set as high as 800 would bind only four of the 63 licensed vessels and would therefore achieve very little.
- The chair asked whether tags could be checked at sea.
C Ms Odukoya replied that the Northumberland scheme had reached 94 per cent compliance with two patrol days a month.

- 3. Conclusions

- The group agreed as follows.
R (a) That the Authority introduce a limit of 500 tagged pots per vessel from 1 April.
R (b) That the minimum landing size for lobster be raised to 90 mm.
R (c) No closed season to be brought in before the effect of (a) has been assessed.
R (d) The Authority should meet the cost of the first set of tags for boats under eight metres.
- Mr Tregenza asked for his dissent from (b) to be recorded.
- The next meeting will be held at Newlyn on 12 February.
`,
);
