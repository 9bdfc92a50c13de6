import { labelled } from "./labelled";

export const nurseRatios = labelled(
  { name: "Nurse ratios", style: "committee report", heldOut: false },
  `
- Report of the Select Committee on Hospital Staffing

- 1. The Committee held six hearings between January and April and received 214 written submissions.
- Its terms of reference are set out in Annex A.

C 2. Witnesses described wards in which one nurse cared for eleven patients at night.
C Professor Adeyemi told the Committee that each additional patient per nurse raises the risk of death within thirty days by 7 per cent.
C The Committee finds this evidence persuasive.
C 3. The Hospitals Association argued that fixed ratios should be rejected because they would force wards to close.
C The Committee accepts that a sudden change would be dangerous in rural districts, where vacancies exceed 15 per cent.
C It does not accept that the present situation is safe.
C Voluntary guidelines have failed: of 62 hospitals that signed the 2017 charter, only nine met it in any quarter.

- 4. Under the current Act, hospitals must publish staffing figures once a year.
C Annual averages conceal the very nights on which patients die.

R 5. The Committee therefore recommends that the Act be amended to require no fewer than one nurse for every six patients on general wards.
R 6. Rural hospitals should be given four years to comply.
R 7. Staffing figures need to be published for each ward and each shift.
- 8. The Chair was asked to report to the House by 30 June.
`,
);
