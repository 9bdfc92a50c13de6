import { labelled } from "./labelled";

export const clearingTheConnectionQueue = labelled(
  { name: "Clearing the connection queue", style: "think-tank brief", heldOut: true },
  `
- This brief examines why projects that are ready to build wait so long for a connection to the electricity grid.

C The queue now stands at 214 GW, roughly four times what the country draws at its winter peak.
C Most of it will never be built.
C Our analysis of 1,830 applications made since 2019 suggests that 58 per cent had neither land rights nor planning consent three years after they joined.
C Phantom projects are not harmless clutter, since each one triggers reinforcement studies and pushes back the date offered to everybody behind it.

C The underlying fault is that a place in the line costs almost nothing to take and nothing at all to keep.
C Voluntary amnesties have been tried twice and between them removed less than 4 per cent of capacity.

- We make three recommendations.
R First, Ofgem should introduce a holding fee of £2,500 per megawatt, rising each year and refunded in full on energisation.
R Secondly, network companies should be obliged to publish, substation by substation, the capacity that is contracted but unused.
R Thirdly, projects that replace fossil heat on an existing industrial site belong in a separate, faster stream.

C The storage industry argues that a fee would fall hardest on small developers, who cannot borrow cheaply.
C There is something in this.
R We would therefore exempt projects below 1 MW, which account for a third of applicants but only 2 per cent of capacity.
R A wholesale move to auctions, by contrast, is not warranted at this stage.
C It would take at least three years to design, and the queue would go on lengthening while it was argued over.
`,
);
