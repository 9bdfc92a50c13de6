import { labelled } from "./labelled";

export const congestion = labelled(
  { name: "Doubts on congestion pricing", style: "sceptical column", heldOut: false },
  `
- Congestion pricing has become one of those ideas that everybody at a dinner party agrees with.
- I have been to a good many of those dinners.
C The theory is elegant: roads are scarce, so they should have a price.
C Yet what is elegant on a blackboard may be clumsy on a bridge.

- Consider who pays.
C A surgeon can choose the hour at which she drives; the man who cleans her operating room cannot.
C Supporters reply that the poor mostly take the train, and on average that is so.
C Averages, however, are no comfort to those who live where no train goes, and in our region that is some 200,000 workers.

C Nor is it clear that traffic would vanish.
C In London, speeds recovered at first and then sank back to where they had been, partly because the city used the space for other things.
C Advocates insist that we must act at once because the planet cannot wait.
C The planet will hardly notice four square miles.

C None of this proves that the charge is wrong.
C It may well work, and the revenue might even be spent as promised.
C But the burden of proof lies with those who want to collect it, and they have not met it.
R Until they do, the council would do well to leave the gates in their boxes.
`,
);
