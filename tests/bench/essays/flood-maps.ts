import { labelled } from "./labelled";

export const floodMaps = labelled(
  { name: "Flood maps", style: "academic paper's policy conclusion", heldOut: false },
  `
- 6. Conclusion and Policy Implications

- This paper has examined how the disclosure of flood risk affects house prices, using 412,000 transactions in nine coastal counties between 2004 and 2021.
C We find that properties reclassified into a high-risk zone sold at a discount of 4.7 percent, an effect that faded almost entirely within six years of the last flood.
C The pattern is consistent with buyers who forget rather than buyers who are uninformed, although our design cannot fully separate the two.
C Discounts were smaller still where mortgages were routinely sold on to the federal agencies, which suggests that lenders do not price the risk either.

- Several implications for policy follow.
C First, disclosure at the point of sale is unlikely to be sufficient on its own.
C Earlier work (Brandt and Okafor 2016) concluded that mandatory seller forms would eliminate mispricing; our results, which cover a longer period, do not support that optimism.
R Second, regulators might consider requiring that risk information be repeated annually, for instance with the property tax bill.
C Such notices are cheap and, in the field experiment reported in Section 5, raised insurance take-up by 11 percentage points.
R Third, the subsidy embedded in current premiums would ideally be phased out over a decade, with means-tested vouchers for owners who cannot afford to move.
C An abrupt removal could depress local tax bases and thereby the very budgets from which sea walls are financed.

- Our analysis has limitations.
C The sample contains few renters, and the counties studied are wealthier than the coast as a whole, so the estimates may not carry over to poorer regions.
R Future research should examine whether tenants bear part of the cost.
C Nevertheless, the evidence indicates that maps alone do not keep people out of harm's way.
R It therefore seems prudent for governments not to rely on them.

- We are grateful to seminar participants in Bergen and Baton Rouge for helpful comments.
`,
);
