import { labelled } from "./labelled";

export const containerPort = labelled(
  { name: "Container port", style: "consultancy brief", heldOut: false },
  `
- Unlocking capacity at mid-sized container ports

- Executive summary

C Mid-sized ports are leaving up to a fifth of their capacity on the table.
C Our analysis of 38 terminals shows that the gap between the best and the median performer is explained less by cranes than by information.
- This brief sets out where the losses arise and what port authorities can do about them.

- Where the time goes

C On average, a truck spends 74 minutes inside the gate, of which only 19 are productive.
C Roughly 40 percent of vessel calls arrive outside their booked window, forcing operators to keep labor on standby.
C Many executives we interviewed believe that automation is the remedy.
C The data tell a different story: fully automated terminals in our sample moved 7 to 12 percent fewer containers per berth hour than their conventional peers.
C Automation may pay off in high-wage locations, but seldom in under eight years.

- Three priorities for port authorities

R Share arrival data early, with carriers, hauliers and customs on one platform.
C Ports that have done so cut berth idle time by about 15 percent within eighteen months.

R Price the peak.
C A modest surcharge on midday gate slots, refunded to night users, can shift a quarter of truck traffic at no net cost.

R Tie concession fees to performance rather than to area.
C Terminals that pay by the hectare have little incentive to use each hectare well.

- Getting started

R Authorities do not need to launch all three at once; a 90-day pilot at a single terminal is the sensible first step.
R Labor representatives are best brought in from day one.
C Where they were informed only after the fact, two of every three programs stalled.
C Leaders that move now could capture most of the benefit before the next round of concessions in 2028.
`,
);
