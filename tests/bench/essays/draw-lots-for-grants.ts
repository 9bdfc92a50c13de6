import { labelled } from "./labelled";

export const drawLotsForGrants = labelled(
  { name: "What I learned on the review panel", style: "academic blog post", heldOut: true },
  `
- I'm just back from two days on a grant review panel.
- We had 143 proposals and money for 19.
C About thirty were weak, and we all agreed on which.
C Five or so were wonderful, and we agreed there too.
- The rest of the two days went on the hundred-odd in between.
C What happens in that middle isn't judgment; it's fatigue with decimal places.

- In a paper that came out last month, Lena Obuya and I gave the same 60 proposals to two separate panels.
C Their scores for the middle group correlated at 0.11, and applicants from less famous universities lost about half a point on both.
C So we already run a lottery; we just run it slowly, at some 3,000 hours of faculty time per round, and pretend otherwise.

R My modest proposal: throw out the clearly bad, fund the obviously great, and draw the rest from a hat.
- New Zealand's Health Research Council has done something like this for years.
- Has the sky fallen?
C Not as far as I can tell: most applicants there say they find it fair, including the ones who lost.

C The best argument against all this is that legislators won't stand for it, because a headline about scientists gambling with tax dollars more or less writes itself.
C I take that seriously, and I don't have a knockout reply.
R Still, private foundations have no legislators to fear, so they could go first, and I wish they would.
R Please don't start with the giant center grants, though.
C Too much rides on each.

R And if you're on a panel this spring, write down your scores before the discussion and compare them afterward.
C You won't like what you find.
`,
);
