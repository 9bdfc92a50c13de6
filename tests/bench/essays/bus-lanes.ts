import { labelled } from "./labelled";

export const busLanes = labelled(
  { name: "Bus lanes", style: "op-ed", heldOut: false },
  `
- The 14 leaves the harbor at 7:10 on weekday mornings, and by 7:25 it is standing still.
- I rode it every day last October with a notebook on my knee.
C On an average morning, sixty passengers on that bus wait behind eleven cars, most of which carry one person.
C Nothing about this is fair, and nothing about it is necessary.

R The city should give Harbor Street a bus lane, and it should do so before the schools open again in September.
C A painted lane costs about $90,000 a mile, less than a single turn signal at the new stadium.
C Because buses that keep moving make more trips with the same drivers, the lane would soon pay for itself.
C In Leeds Park, where a similar lane opened in 2019, ridership grew by 22 percent within a year.

C Shop owners on Harbor Street fear that customers will stay away if parking disappears.
C That worry deserves respect, but the city's own count shows that only one customer in nine arrives by car.
C Loading bays around the corner can serve the rest.
R Let us not wait for another study.
- The last one took three years and now sits in a drawer on the fourth floor.
R It is time to get out the paint.
`,
);
