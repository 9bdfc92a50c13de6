import { labelled } from "./labelled";

export const splitTickets = labelled(
  { name: "Four tickets, one seat", style: "blog post", heldOut: false },
  `
- On Friday I went from Leicester to Durham with four tickets in my pocket, and I sat in the same seat for most of the way.
- The chap opposite had just the one.
C He'd paid £94.60 and I'd paid £57.20, for the same trains and the same lukewarm tea.

- How on earth did we end up here?
- Most long-distance fares descend from prices that British Rail managers fixed in the 1980s.
C Since then every operator has nudged up the bits it controls, and nobody has had a reason to look at the joins.
C What we've got is a tax on not knowing the trick.
C It falls on people who are old, or foreign, or in a hurry.

- Now, I have friends who work in the industry, and I know what's coming in the comments.
C Abolish the splits, they say, and the Treasury will simply jack up the cheap half.
C Well, it might.
C But the same was said in Skåne before they went over to distance pricing, and the average fare there barely twitched.

- So here's my modest plan.
R Make it a rule that no through fare may cost more than the sum of its parts, and get the regulator to check it by machine every night.
R Give the operators two years, not ten.
R And please don't hold it back for the Grand Reform of Everything.
C This bit takes a computer and a statutory instrument, and that's all.
R If I were running the thing I'd start with the East Coast, where the gaps are widest.

R In the meantime, split away.
C It's perfectly legal, and it's the only pressure they ever feel.

- Next week: why your bike reservation doesn't exist.
`,
);
