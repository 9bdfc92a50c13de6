import { labelled } from "./labelled";

export const councilTaxRevaluation = labelled(
  { name: "Council tax", style: "think-tank brief", heldOut: false },
  `
- Background

- Council tax in England is charged on what a home would have fetched on 1 April 1991.
- Under the 1992 Act, listing officers must keep the bands accurate as compiled.
- This brief compares the bands of 12,400 dwellings in nine authorities with sale prices between 2015 and 2024.

- What we found

C A median household in Hartlepool pays 1.3 per cent of the value of its home each year, against 0.2 per cent in Wandsworth.
C Almost half of the dwellings in our sample (46 per cent) sit in the wrong band relative to their neighbours.
C Nor are the errors random: they weigh on places where both prices and wages have risen least.
C Successive ministers have feared that a revaluation would be remembered only by its losers.
C The fear is not groundless, for in Wales a third of homes moved up at least one band in 2005.
C With increases capped for three years, however, our model puts the share of households losing more than £200 in the first year at below 4 per cent.

- What to do

R The Government should legislate in this Parliament for a revaluation in 2029, to be repeated every five years.
R Until the new bands are fully in force, no bill should rise by more than 10 per cent a year.
R We propose also a right to defer payment until sale for owners over 66 whose income is below £18,000.
R The Treasury will have to recast the grant formula in the same year, so that councils whose tax base shrinks are not left short.

C None of this becomes easier by being put off.
C On our estimate each year of delay adds 110,000 homes to the wrong band.
`,
);
