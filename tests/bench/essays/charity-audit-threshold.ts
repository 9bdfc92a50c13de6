import { labelled } from "./labelled";

export const charityAuditThreshold = labelled(
  {
    name: "Audit and independent examination of charities: response to the Department's consultation",
    style: "submission to a consultation by a professional body",
    heldOut: true,
  },
  `
- The Institute of Charity Examiners and Auditors represents 6,400 practitioners in England and Wales.

- Question 3: Do you agree that the income threshold for a statutory audit should rise from £1 million to £2 million?

R We support a rise to £1.5 million, but not to the figure proposed.
C Prices have gone up by some 45 per cent since the threshold was last set, drawing in charities that have not grown in any real sense.
C Members report that a first audit typically costs between £9,000 and £14,000, which for a village hall trust is a part-time post.
C Beyond £1.5 million, however, the balance of advantage shifts.
C In our survey of 512 engagements, auditors identified a material error in 31 per cent of charities with an income between £1.5 million and £2 million, against 12 per cent of those below.
C An independent examination would have missed most of these.

- Question 5: Should the qualifications of examiners be reviewed?

R Yes, and this ought to be done before any change to the threshold takes effect.
C The existing list of approved bodies admits persons with no training in fund accounting, and complaints about poor examinations have doubled since 2020.
R We recommend that the Commission maintain a register of examiners.
C We recognise that a register might deter the retired volunteers on whom small charities rely.
R It would therefore be sensible to apply it only where income exceeds £250,000.

C The savings quoted in the impact assessment appear to us to be overstated, since lenders and grant-makers will often go on asking for audited accounts regardless.
R The Department may wish to revise them.
- We would be happy to share the survey data with officials.
`,
);
