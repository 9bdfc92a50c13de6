import { labelled } from "./labelled";

export const fieldHeat = labelled(
  { name: "Field heat", style: "advocacy one-pager", heldOut: false },
  `
- No One Should Die for a Paycheck: The Case for a Heat Standard

- The problem

C Extreme heat kills more Americans than hurricanes, floods and tornadoes combined.
C Farmworkers die of it at 35 times the rate of other workers.
C In our state, no law requires an employer to provide so much as a cup of water.

- Marisol, 24, collapsed in a melon field outside Yuma Flats on the third day of her first harvest.
- Her crew had asked for shade that morning.
C Every one of these deaths could have been prevented.

- The solution

C HB 2217, the Shade and Water Act, guarantees cool water, shade and a paid ten-minute break every two hours once the temperature passes 85 degrees.
C It gives new workers two weeks to get used to the heat, the period in which most deaths occur.
C It protects those who speak up from being fired.

- Myth vs. fact

C Myth: Breaks will bankrupt small growers.
C Fact: California has had a heat rule since 2005, and injuries on hot days have fallen by 30 percent while farm income has grown.

C Myth: Federal rules are on the way.
C Fact: OSHA's draft has been stalled for years, and it could be withdrawn with the stroke of a pen.

- What you can do

R Call your representative at the number below and ask for a YES vote on HB 2217.

R Sign up to testify on March 12.

R Share this page with your congregation, your union, your neighbors.

R The legislature needs to act before another summer begins.
R We urge growers, too, not to wait for the law: shade costs less than a funeral.

- The Coalition for Safe Harvests brings together 42 faith, labor and health organizations.
- We thank the families who agreed to share their stories.
`,
);
