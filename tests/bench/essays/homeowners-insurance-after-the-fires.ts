import { labelled } from "./labelled";

export const homeownersInsuranceAfterTheFires = labelled(
  { name: "Homeowners insurance after the fires", style: "testimony before a committee", heldOut: true },
  `
- Chair Delgado, Ranking Member Hsu, and members of the committee, thank you for the opportunity to testify on Senate Bill 418.
- My name is Carla Whitcomb, and I have been the fire chief in Juniper County for eleven years.
- I am speaking today for the Association of Mountain Fire Districts.

- SB 418 would bar insurers from dropping any policyholder within three years of a declared fire emergency.
- I understand why it was introduced.
C In my county alone, 2,300 families lost their coverage last year, and some of them had done everything we ever asked of them.
C A young couple on Ridge Road spent $14,000 on a metal roof and clearing brush, and got their cancellation notice the same month.
C That is wrong, and it tells every neighbor watching that the work isn't worth doing.

C But a flat ban won't fix it.
C Two carriers have already told our commissioner they would leave the state, and the families would end up in the state pool paying double.
C What drives the losses is homes that burn because the house next door burned.
C After the Cutler Fire we walked 612 lots, and the hardened homes survived at nearly three times the rate of the rest.

R I urge you to amend the bill so that the protection goes to homes that pass a fire district inspection.
R I'd also ask that you put $20 million into grants for folks who can't afford the work.
C My own crews could inspect 900 homes a season with two more people.
R Please don't send this bill to the floor as it's written.

- I'm happy to take your questions.
`,
);
