import { labelled } from "./labelled";

export const rightToWorkWhileWaiting = labelled(
  { name: "An open letter on asylum and work", style: "NGO open letter", heldOut: false },
  `
- Dear Home Secretary,
- We write as 63 charities, employers and faith groups who work alongside people waiting for a decision on their asylum claim.
- Last week your department confirmed that the average wait now stands at fourteen months.
- During that time applicants may not take paid employment.

C Behind these rules are a cardiologist from Khartoum who sorts tins at a food bank in Leicester, and a welder from Asmara who has spent two winters in a hotel room watching his certificates expire.
C Enforced idleness breaks people.
C In our survey of 912 hotel residents last autumn, seven in ten reported symptoms of depression, and those who had waited longest were the worst affected.
C It is also a needless expense: the Fenwick Institute puts the loss in tax and support costs at £280 million a year.

C Your predecessor argued that a right to work would draw more people across the Channel.
C We have looked for evidence of this and found none.
C People fleeing a war do not read labour market regulations.

R We therefore call on you to grant permission to work to everyone who has waited six months, in any occupation for which they are qualified.
R The restricted list, which has room for ballet dancers but not for care assistants, has to go.
R Jobcentres must be opened to applicants from the same day, with English classes for those who want them.
- We would welcome a meeting with you before the summer recess.

- You said in January that this government judges people by what they contribute.
R Give them the chance.

- Yours sincerely,
- The Welcome Alliance and 62 others
`,
);
