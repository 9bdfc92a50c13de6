import { labelled } from "./labelled";

export const modelLicences = labelled(
  { name: "Licensing software models", style: "sceptical policy note", heldOut: false },
  `
C A new agency, a licence for every large model, inspectors with laptops: the draft law now before parliament has everything except a definition of the harm it is to prevent.
- The draft runs to 140 articles.
C It assumes that danger grows with the amount of computation, and there is little reason to believe so.
C Small models already write convincing scams, while some of the largest do nothing but fold proteins.

C Licences favor those who already have them.
C A firm with four hundred lawyers can fill in the forms; a university department cannot.
C We have seen this before: after the medical devices act of 2017, the number of small manufacturers fell by nearly half.

C To be sure, doing nothing would be irresponsible.
C Models that advise doctors or judges can cause grave harm, and victims today find it hard to prove who is to blame.
C Defenders of the bill argue that only prior approval will prevent catastrophe.
C They may be right about some uses, but they have not shown that liability would fail.

R Parliament would therefore be wise to reverse the order: liability first, licences only where liability has failed.
- The committee meets again on 4 May.
- Whether its members will have read the annexes by then is another matter.
`,
);
