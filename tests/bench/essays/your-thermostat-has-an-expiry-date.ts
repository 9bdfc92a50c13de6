import { labelled } from "./labelled";

export const yourThermostatHasAnExpiryDate = labelled(
  { name: "Your thermostat has an expiry date", style: "blog post on technology regulation", heldOut: true },
  `
- Last Tuesday my heating stopped talking to my phone.
- There was nothing wrong with the hardware; the manufacturer had shut down the server and sent out a cheerful email about "the next chapter".

C My little drama is what happens when we let firms sell a product and keep the off switch.
C Of the 140 smart-home products I looked up at the weekend, only 23 state anywhere on the box how long they'll be supported.
- The UK's product security regime already obliges manufacturers to publish a minimum support period.
C Publishing it on page nine of a PDF, as most of them do, helps precisely nobody in the aisle at Currys.

- So what would a decent rule look like?
R Start with the date, printed on the front of the packaging in the same type size as the price.
R Then make companies that pull the plug early release enough of the server code for owners or a third party to carry on.
R But the regulator shouldn't try to dictate how many years of support each gadget gets.
C A light bulb and a boiler controller have nothing in common except Wi-Fi, and a single number would be wrong for both.

C The trade body TechHome says opening up old servers would be a gift to hackers.
C I have some sympathy, since badly kept code is a real risk.
C But abandoned devices don't vanish; they sit on people's networks unpatched, which is the worst outcome.
C Sweden's two-year pilot recorded no breach in a device handed over to its users.

- The consultation closes on the 30th, and the link is below.
R Fill it in, even if you only answer question four.
- Comments are open as usual.
`,
);
