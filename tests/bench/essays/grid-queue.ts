import { labelled } from "./labelled";

export const gridQueue = labelled(
  { name: "Grid queue", style: "business federation's position paper", heldOut: false },
  `
- Position Paper: Speeding Up Grid Connections

- The Federation of Manufacturing Industries (FMI) represents 3,200 companies with 640,000 employees.
- We welcome the opportunity to comment on the Ministry's draft Network Act.

C Industry is ready to electrify, but the network is not.
C Some 410 of our members are currently waiting for a connection, with an average wait of five years and two months.
C Projects worth €7.8 billion are on hold as a result, and several have already been relocated to Spain and Texas.
C The draft Act contains some useful elements, notably the single contact point for applicants.
C Overall, however, it falls short of what is required to safeguard competitiveness.

- Our key demands

R The first-come, first-served principle must be abolished, as it allows speculative applications to block mature projects.
R Priority is to be given to those who can show a permit and secured financing.

R Grid operators should be obliged to decide on each application within 90 days; silence should be deemed consent.

R We call on the government to refrain from the proposed connection levy of €120 per kilowatt.
C At a time of record energy prices, this levy would place an additional burden of €900 million on energy-intensive companies.

R Flexible contracts, under which firms agree to be curtailed for a limited number of hours, need to be made available nationwide.
C Experience in the Netherlands demonstrates that such contracts can free up to 15 % of capacity without a single new cable.

C Environmental organisations demand that fossil-fuelled plants be moved to the back of the queue.
C We share the objective of climate neutrality by 2045.
C A ranking by technology would nevertheless be arbitrary and could scarcely withstand judicial review.

C Without swift improvements, the transition risks becoming deindustrialisation.
R It is essential that the Act enter into force before the summer recess.
- FMI remains available for further dialogue.
`,
);
