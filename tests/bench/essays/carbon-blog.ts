import { labelled } from "./labelled";

export const carbonBlog = labelled(
  { name: "Carbon dividend", style: "blog", heldOut: false },
  `
- OK, so I finally read the carbon tax bill, all 87 pages of it, and I have thoughts.

C First off: it's way better than I expected.
- The tax starts at $35 a ton and goes up by five bucks every year.
C And it's the right tool, folks.
C A price reaches every boiler, truck and cement kiln in the country without a single inspector.
C Subsidies just don't do that; they pay people for stuff they were going to do anyway.

C My uncle (hi, Ray) keeps telling me we shouldn't tax gas because truckers will go broke.
C Fair enough, diesel will hurt.
C But the bill sends every cent back as a check, and for 70% of households that check is bigger than what they pay.
C If you drive less than Ray does, you come out ahead…

- So what's wrong with it?
C The border adjustment is a mess.
C It exempts imported steel for ten years, which basically invites our mills to move to Mexico.
R Congress needs to fix that before the vote.
R Kill the exemption, keep the dividend, pass the thing.
- Next week I'll write about the methane chapter.
- Don't forget to subscribe!
`,
);
