import { labelled } from "./labelled";

export const broadband = labelled(
  { name: "Broadband for valleys", style: "minutes of a town meeting", heldOut: false },
  `
- Minutes of the special town meeting, Little Falls, 14 October

- The moderator called the meeting to order at 7:05 p.m.; 88 residents were present.
- Article 1: To see whether the town will vote to borrow $2.1 million for a municipal fiber network.

- Ms. Tran presented the plan.
C She said the two private carriers had promised service since 2011 and had wired only the village center.
C According to the state's map, 43 per cent of households cannot hold a video call.
C The loan would be repaid from subscriptions within 18 years, she said, if half the households joined.

C Mr. Pell thought that estimate rosy and noted that Ashby, with a similar network, had reached 38 per cent.
C He said a town that cannot keep its roads plowed has no business running a telephone company.

- Dr. Osei spoke next.
C Two of her patients had died last winter, she reported, after alarms failed to connect.

- The finance committee met on 2 October and voted 4 to 1 in favor.
C In its judgment the risk is acceptable, since the poles belong to the town in any case.
R The committee recommends approval.
R It further advises that construction not begin before 900 households have signed.

- The motion carried by 61 to 27.
- The meeting adjourned at 9:20 p.m.
`,
);
