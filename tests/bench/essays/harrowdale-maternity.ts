import { labelled } from "./labelled";

export const harrowdaleMaternity = labelled(
  { name: "The dale's babies deserve better sums", style: "regional newspaper editorial", heldOut: true },
  `
- On Thursday evening the board of the Wrenmoor Hospitals Trust will vote on whether to close the maternity unit at Harrowdale.
- If the unit goes, mothers from the upper dale will be sent to Stannick, 38 miles off by way of the Cold Edge road.
C Anyone who has driven that road in February knows what is being asked of them.

- The trust's case is set out in a paper of 94 pages, all of which we have read.
C It is not a foolish document.
C Births at Harrowdale have fallen from 611 to 388 in twelve years, and a unit with no anaesthetist at night worries the very people who work in it.
C We have been too ready in the past, here among other places, to treat every change at the hospital as an act of vandalism.

C But the paper goes badly wrong when it comes to the journey.
C It assumes a transfer time of 52 minutes, a figure taken from a route planner on a June afternoon.
C The ambulance service's own logs show an average of 71 minutes last winter and five trips of more than two hours.

R The board should put off its decision until the autumn and have the figures done again by somebody independent.
R It could do worse, meanwhile, than look at Kirkby Laithe, where a midwife-led unit half the size of ours has been kept going by sharing staff with the big hospital down the valley.
C Vacancies there fell to nil within eighteen months.

- Thursday's meeting is at the Corn Exchange, and the doors open at half past five.
R Go, ask your question, and ask it civilly: the people on the platform are our neighbours.
`,
);
