import { labelled } from "./labelled";

export const absenceFines = labelled(
  { name: "Do penalty notices improve school attendance?", style: "academic policy brief", heldOut: false },
  `
- Background
- Local authorities may fine parents whose child misses ten or more sessions within ten weeks without permission.
- Some 440,000 penalty notices were issued last year.
- This brief summarises a study that linked the registers of 1,840 schools to notices issued by 22 authorities over six years.
- We compare pupils whose absence fell just above and just below the threshold at which a notice is sent.

- Findings
C A notice has no detectable effect on absence in the following two terms.
C Among families eligible for free school meals, absence rose slightly, and schools reported losing contact with one in six of them.
C Fines appear to turn an obligation into a transaction: several parents in our interviews described the payment as part of the price of the holiday.
C By contrast, in the four authorities that sent a family worker to the home first, absence fell by 3.2 sessions per pupil, at a cost comparable to that of issuing and enforcing a notice.

- Implications for policy
C The case for fining as a first response to persistent absence is weak.
R We recommend that the Department suspend the threshold for pupils who miss more than a tenth of sessions and fund family workers in the fifty authorities with the highest rates.
R Notices for term-time holidays could be retained, but the revenue should be ring-fenced for attendance support.
C Some head teachers fear that softening the rule would signal that absence no longer matters.
C Our design does not capture general deterrence, so we cannot exclude this.
R Any change is therefore best introduced in stages and evaluated before it is extended.
`,
);
