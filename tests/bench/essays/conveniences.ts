import { labelled } from "./labelled";

export const conveniences = labelled(
  { name: "Public conveniences", style: "council officer's report", heldOut: false },
  `
- Report to: Environment and Amenities Committee

- Subject: Future of the public conveniences at Market Place and Quay Road

- 1. Purpose of report

- 1.1 This report sets out options for the two blocks of public conveniences that remain.

- 2. Background

- 2.1 Members will recall that the matter was deferred on 14 May pending a survey of users.

C 2.2 The blocks cost £61,400 to run in the last financial year, of which £23,000 was spent on repairs after vandalism.

C 2.3 The survey found that 44 per cent of visitors aged over 65 would shorten their stay if neither block were open.

- 3. Options considered

C 3.1 Closure of both blocks would yield the largest saving but would, in the view of officers, be contrary to the Ageing Well strategy.

C 3.2 Transfer to the Town Council has been explored; the Clerk has indicated that Quay Road would not be accepted without a dowry.

C 3.3 A charge of 40p at Quay Road, where footfall is highest, is estimated to bring in £18,500 a year after the cost of the gates.
C It is acknowledged that there may be some displacement to nearby cafés.

C 3.4 The Chamber of Trade has asked that both blocks be kept open until 10 pm.
C There is no budget for this, and evening use is low.

- 4. Financial implications

C 4.1 The capital cost of £32,000 can be met from the Coastal Amenities reserve.

- 4.2 The Section 151 Officer has been consulted and has no further comments.

- 5. Recommendations

R 5.1 That the Committee approves the introduction of a 40p charge at Quay Road from 1 April.

R 5.2 That the Market Place block be offered to the Town Council on a lease of 25 years at a peppercorn rent.

R 5.3 That authority be delegated to the Head of Place to let the contract for the gates.

R 5.4 That the position be reviewed after twelve months of operation.

- Contact officer: D. Pellow, extension 2214
`,
);
