import { labelled } from "./labelled";

export const wolves = labelled(
  { name: "Wolves", style: "rural newspaper column", heldOut: false },
  `
- My neighbor lost eleven ewes in a single night in February.
- He found them strung out along the creek, most of them not even eaten.
- The warden came by, took pictures, and left him a form.

C Folks in the capital love wolves the way they love jazz, from a distance.
C The animals have every right to exist, and so do we.
C Nobody up here is asking for the old days of poison and bounties.
C What we ask is that those who enjoy the wolves share the bill.

C Compensation covers a dead sheep at market price but not the forty others that miscarry out of fright.
C It arrives eight months late.
C Biologists assure us that packs kill fewer than one percent of the flock, and I have no quarrel with their arithmetic; it is just that the one percent always has the same owner.

R Pay for dogs and night pens up front instead of for carcasses afterwards.
R Let wardens shoot an animal that has come back to the same pasture three times.
R As for the form, it could fit on one page, and it should.
- The commission sits in Dalton on the 19th.
- I'll be the one in the muddy boots.
`,
);
