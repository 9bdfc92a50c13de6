import { labelled } from "./labelled";

export const redSea = labelled(
  { name: "Red Sea", style: "foreign-policy op-ed urging restraint", heldOut: false },
  `
- Last Tuesday, for the ninth time this year, American jets took off from a carrier in the Red Sea to bomb radar sites on the Yemeni coast.
- The Pentagon's statement was four lines long, and hardly anyone in Washington noticed.

C After nearly two years of strikes, the Houthis fire about as many missiles as they did at the outset.
C Each interceptor costs some $2 million; the drones it brings down are built for the price of a used car.
C Whatever else this may be, it is not a strategy.

C Hawks in Congress insist that the answer is to hit harder and to hit Iran as well.
- We have heard that before.
C It was the theory in Libya, and it left behind a failed state and two rival governments.
C There is every reason to expect the same from a wider war in Yemen, only with more American funerals.

C None of this is to deny that freedom of navigation matters.
C But the goods that pass through Suez are bound mostly for Europe and Asia, whose governments have navies of their own.
R It is high time they carried the burden.

- So what would a more prudent course look like?
R First, the president ought to end the strikes and bring the second carrier group home.
R Second, Washington would be wise to give Oman's mediators the time and the backing they have been asking for.
C A deal will not be pretty, and the Houthis may well break parts of it.
C Still, an imperfect truce beats a perfect stalemate.

R Above all, Congress must reclaim its power to decide when this country goes to war.
C No member has cast a single vote on this campaign.
C The framers would not have recognized the arrangement.
R The United States can afford to do less here, and it should.
`,
);
