import { labelled } from "./labelled";

export const courtInterpreters = labelled(
  { name: "Interpreting in the magistrates' courts", style: "committee report", heldOut: false },
  `
- We took evidence on the contract for language services in four sessions between January and March.
C The Ministry told us that 97 per cent of bookings are fulfilled, but that figure leaves out requests withdrawn less than a day before the hearing because no interpreter could be found.
C Once these are counted, the rate falls to 88 per cent.
C Magistrates in Leicester and Cardiff described defendants held over a weekend because nobody was available to explain the charge to them.
C We find this unacceptable.

C The cause is not a shortage of linguists.
C The register holds more than 2,000 qualified interpreters, of whom fewer than half took a court booking last year, and those who appeared before us blamed an hourly rate unchanged since 2014.
C The contractor argued that higher fees would cost £11 million a year.
C It offered no estimate of what adjourned hearings cost and nor, to our surprise, did the Ministry.

R We recommend that the Ministry publish fulfilment figures every quarter, with all late cancellations included.
R The minimum booking should be restored to three hours, and travel paid beyond ten miles.
R We do not support bringing the service in-house at this stage.
C Several witnesses urged this course on us, but the Ministry lacks the staff to manage a roster of that size and would probably lose two years to reorganisation.
R If fulfilment has not reached 95 per cent by the end of next year, however, the contract ought not to be extended.

- The Government is required to respond to this report within two months.
`,
);
