import { labelled } from "./labelled";

export const wellMeters = labelled(
  {
    name: "Statement on Senate Bill 417, metering of irrigation wells",
    style: "testimony before a state senate committee",
    heldOut: false,
  },
  `
- Madam Chair, members of the committee, thank you for having me.
- My name is Lyle Amundsen, and I have farmed 1,100 acres in the Teller Basin for thirty-one years.
- I am here today on my own behalf.
- Senate Bill 417 would require a flow meter on every irrigation well that pumps more than 50 acre-feet a year, with readings filed each November.
R I ask you to pass it.

C When I took over from my father our house well hit water at 140 feet, and last spring we had to go to 228.
C Nobody in the basin denies that the level is dropping; we fight over whose fault it is because nobody has numbers.
C The state's estimate of our pumping is built from power bills and satellite pictures, and it was off by thirty percent on the eleven farms that volunteered to check it.
C You can't balance a checkbook by looking at the house from the road.

C Some of my neighbors will tell you this is the first step toward the state taking their water.
C I would share that fear if the bill set limits; it doesn't.
C What will take our water is the well next door, if things go on as they are.

- I do have two concerns with the draft.
C A meter runs about $2,400 installed, and for a family with four wells in a bad hay year that is real money.
R The cost-share that was struck in the House needs to go back in, at half for anybody under 500 acres.
R Second, please keep individual readings out of the public record.
C Township totals will tell folks all they need to know.
- I'd be glad to take questions.
`,
);
