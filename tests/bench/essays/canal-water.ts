import { labelled } from "./labelled";

export const canalWater = labelled(
  { name: "Canal water", style: "development bank note", heldOut: false },
  `
- Policy Note 14: Financing the maintenance of irrigation canals

- This note draws on the completion reports of eleven irrigation projects approved between 2006 and 2019.
- Section 1 reviews performance, and Section 2 discusses options for client governments.

C Irrigated land yields on average 2.3 times as much per hectare as rainfed land in the region, and its share in agricultural exports is rising.
C However, only four of the eleven schemes were rated as likely to be sustained.
C In the remaining seven, fee collection covered less than 30 percent of operation and maintenance costs, and canals had silted up within nine years of rehabilitation.
C The evidence points to a cycle of building, neglecting and rebuilding that neither treasuries nor lenders can continue to fund.

C Two explanations are commonly offered.
C Line ministries attribute low collection to the poverty of farmers.
C Household surveys lend limited support to this view, since willingness to pay was found to exceed current tariffs in all but one district.
C Water user associations point instead to unreliable delivery at the tail end of canals, which is consistent with the data.
C It should be noted that the sample is small and that drought years are overrepresented.

R Governments may wish to consider transferring tariff-setting to associations, within limits set by an independent regulator.
R Tariff increases should be sequenced after, and not before, measurable improvements in delivery.
R Targeted vouchers would be preferable to general exemptions, as the latter accrue mainly to larger holdings.
R Future lending is to be conditional on a funded maintenance plan covering at least ten years.
R There is also a case for earmarking a share of export levies for desilting, although fiscal authorities may have reservations.

C Without such measures, an estimated 400,000 hectares are at risk of going out of production by 2040.
- The authors are grateful to colleagues in the Water Practice for their comments.
`,
);
