import { labelled } from "./labelled";

export const paidToCareUnpaidToTravel = labelled(
  { name: "Paid to care, unpaid to travel", style: "trade-union statement", heldOut: true },
  `
- The national executive of the Federation of Care and Support Workers met in Sheffield yesterday to consider the home care offer.
- Members rejected it by 18,412 votes to 2,307.

C The offer of 3.1 per cent is an insult to people who kept this service going while their managers worked from home.
C Worse, it says nothing whatever about travel time.
C A typical member in Derbyshire is out of the house for eleven hours and is paid for seven.
C Once those unpaid hours are counted, thousands of carers earn less than the legal minimum.
- The National Minimum Wage Regulations require that time spent travelling between clients be paid.
C Councils know perfectly well that the contractors break that law, and they go on awarding the contracts.
C "I've done calls sitting in a lay-by with a sandwich at ten at night, and not a penny for it," one member told our survey.

C The employers plead that council fees have not kept up with their costs, and on that point they are right.
C It does not follow that the lowest-paid people in the chain have to make up the difference.

R The Federation calls on every council to withhold renewal from any provider that cannot show payment for each minute between first and last call.
R The Chancellor has to fund the fees properly in the autumn Budget, with the money ring-fenced for wages.
- Ballot papers for industrial action will be posted on 3 March.
C No carer wants to leave a client waiting.
R Vote yes, return your paper on the day it arrives, and talk to the colleague who has not joined yet.
R To the employers we say: come back to the table with a serious offer.
`,
);
