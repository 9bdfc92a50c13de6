import { labelled } from "./labelled";

export const allianceHandover = labelled(
  { name: "Alliance handover", style: "foreign-affairs op-ed", heldOut: false },
  `
- Every summer the alliance's leaders pose for a photograph, and every summer the communiqué beneath it grows longer.
- This year's ran to ninety-one paragraphs.
C Yet length is a poor measure of resolve.
C For all its talk of unity, the alliance has no agreed answer to the question that matters most: who would command, and with what, in the first seventy-two hours of a crisis in the north.

C American patience is thinner than Europeans like to admit.
C In Washington, a growing chorus on both sides of the aisle argues that the allies should carry the burden of conventional defense by the end of the decade.
C Berlin and Paris, for their part, insist that such a timetable is unrealistic.
C Both are half right.
C Europe's combined defense spending has risen by more than a third since 2022, but much of the money has gone to replace what was sent to Ukraine rather than to field anything new.

- What, then, is to be done?
R The first step is to stop treating a transfer of responsibility as if it were a divorce.
R Washington would be wise to publish a schedule of what it intends to withdraw, and when, so that European planners can fill the gaps in order.
R European governments, in turn, need to buy together the things that no single one of them can afford: tankers, satellites, deep magazines.
R Above all, the next supreme commander ought to be a European.

C Skeptics will object that a European commander would weaken the American nuclear guarantee.
C But the guarantee has always rested on presidents, not on the passport of a general in Mons.
C None of this will be cheap, and some of it will fail.
C Still, a planned handover carries far less risk than a sudden one.
C Moscow is watching closely to see which of the two it will be.
`,
);
