import { labelled } from "./labelled";

export const tiedToTheFarm = labelled(
  {
    name: "Tied to the farm: why seasonal workers need the right to change employer",
    style: "civil-society policy brief",
    heldOut: true,
  },
  `
- The problem
- Some 45,000 people come to the United Kingdom each year on the Seasonal Worker visa, most of them from Central Asia.
- The visa lasts six months, and the holder may move to another farm only if the scheme operator agrees.
C In practice, transfers are refused or ignored.
C Of the 318 workers we surveyed in 2024, 97 had asked to move and only 21 were allowed to.
C Many arrive owing more than £1,200 for flights and fees, so that to complain and be sent home is to be ruined.
C "The supervisor said there is a bus to the airport every day," one picker in Herefordshire told us.

- What growers say
C The growers' federation argues that free movement between farms would leave crops unpicked at the height of the season.
C There is some force in this, since a strawberry does not wait.
C Yet New Zealand eased its transfer rules in 2022, and fewer than one worker in twelve changed farms.
C Good employers have nothing to fear from a worker who is free to leave.

- What needs to change
R The Home Office should let every visa holder move to any licensed farm on a week's notice.
R Supermarkets, whose prices set the terms of the trade, should pay recruitment fees back to workers in their supply chains.
R The labour inspectorate needs to visit each sponsoring farm, unannounced, at least once a season.
C None of these measures requires primary legislation, and the first would cost the Treasury nothing.

- About this brief
- The Fair Harvest Coalition is an alliance of fourteen charities and trade unions.
`,
);
