import { labelled } from "./labelled";

export const dentists = labelled(
  { name: "The gap in the nation's teeth", style: "newspaper leader", heldOut: false },
  `
- The gap in the nation's teeth

C There are parts of the east coast in which it is easier to adopt a greyhound than to register with a dentist.
- Last week a retired welder showed a local reporter the pliers with which he had removed two of his own molars.
C He is no eccentric: one adult in ten admitted to something similar in a poll published in January.
C Ministers reply that there are more dentists on the register than ever before, which is true and beside the point.
C The trouble lies in a contract, drawn up in 2006, that pays a practice much the same for one filling as for five.
C No sane business would volunteer for such terms and, in growing numbers, dentists do not.

C The opposition would have new graduates tied to the health service for five years.
C It is a tempting idea and a poor one.
C Conscripts seldom make zealous servants, and those with the means would buy themselves out.

- What, then, is to be done?
R The contract wants tearing up.
R In its place should come a fee for each patient kept healthy, weighted towards the places where decay is worst.
C That would cost perhaps £900m a year, a sum the Treasury will describe as unaffordable.
C Is it really cheaper to treat the same abscess in casualty?
C Some 70,000 people a year turn up at A&E with nothing worse than toothache, at several times the price of a check-up.
R Nor is there any excuse for leaving supervised brushing to the whim of individual nurseries.
C Where it has been tried, it has saved more on extractions than was spent on toothpaste.

C A government that cannot mend teeth will struggle to persuade anybody that it can mend the NHS.
- The health secretary has had the plan on his desk since March.
R He need only find a pen.
`,
);
