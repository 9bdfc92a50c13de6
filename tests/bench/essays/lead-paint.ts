import { labelled } from "./labelled";

export const leadPaint = labelled(
  { name: "Lead paint", style: "NGO briefing", heldOut: false },
  `
- Briefing: Lead paint and the children it reaches first

- Summary

C Lead in household paint remains legal in 31 of the 54 countries in which our partners work.
C There is no known level of exposure that is safe for a child under six.
C Replacing lead pigments adds less than two cents to the price of a litre.

- Key findings

- Between February and June, our partners bought 412 tins of paint in eleven cities and had them tested.

C • 58 per cent of solvent-based paints contained more than 90 parts per million of lead.

C • Bright yellows and reds were the worst, with one playground paint at 82,000 parts per million.

C • Fewer than one tin in ten carried any warning.

C • Small manufacturers reformulated within eighteen months wherever free laboratory help was on offer.

C Industry associations have argued that voluntary pledges are enough.
C Our results suggest otherwise: of nine firms that signed the 2019 pledge, six still sell leaded products.

- What governments can do

R • Adopt a binding limit of 90 parts per million for all paints, with no exemption for industrial uses.

R • Require certification by an independent laboratory before a product goes on sale.

R • Ensure that customs officers are equipped to test imports.

R • No public money for schools or clinics painted with untested products.

- What donors can do

R • Fund the switch, not just the studies.

R • Set up a revolving fund of $15 million, which would allow every small producer in the region to reformulate by 2028.

C Two health ministries in the region have already called on exporters to stop shipping lead chromate.
R We support that call.
C Every year of delay means another cohort of children who will earn less, learn less and be sick more often.

- For the full data and methods, see Annex B or write to our policy desk.
`,
);
