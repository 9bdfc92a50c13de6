import { labelled } from "./labelled";

export const successionRelief = labelled(
  { name: "Succession relief", style: "planning agency's summary", heldOut: false },
  `
- Summary

C The business succession scheme exempts a large part of the value of inherited firms from inheritance and gift tax.
C In 2023 it cost the Treasury 610 million euros, of which 58 percent went to the hundred largest transfers.
- At the request of the Ministry of Finance, we have examined whether the scheme achieves its aim and which alternatives are available.

C The scheme was introduced to prevent firms from being sold or closed in order to pay the tax.
C We find little evidence that this danger is widespread.
C In three quarters of the transfers, the heirs had sufficient liquid assets to pay the full amount at once.
C For the remaining firms, the existing option of deferred payment over ten years is in most cases adequate.
C Employers' organisations point out that family firms invest with a longer horizon and that a higher burden could harm employment in the regions.
C The data do not allow us to rule this out, but any effect is likely to be small.

- We have worked out three options.
C Option A lowers the exemption from 75 to 35 percent and yields 270 million euros a year.
C Option B restricts it to firms with demonstrable liquidity problems; it is the most targeted but also the most costly to administer.
C Option C abolishes the scheme and extends deferral to twenty years.
C From the point of view of efficiency, option C scores best.
C The choice also depends on how much weight is given to continuity and how much to equal treatment, which is a political matter.

R Whichever option is chosen, it is advisable to end the exemption for rented property without delay, since no economic justification for it has been found.
R In addition, the definition of business assets deserves to be tightened.
R An evaluation after five years is desirable.
C Under unchanged policy, the cost will rise to nearly 900 million euros by 2035.
- Appendix B describes the model.
`,
);
