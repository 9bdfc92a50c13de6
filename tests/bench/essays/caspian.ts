import { labelled } from "./labelled";

export const caspian = labelled(
  { name: "The Caspian is not a corridor", style: "think-tank essay", heldOut: false },
  `
C It has become customary in European capitals to speak of the Caspian states as a corridor, as though the seventy-odd million people who live along it were chiefly of interest for what passes through their railway yards.
C The metaphor is not innocent, for it has persuaded successive commissioners that connectivity is a matter of concrete and customs forms, when what the governments of the region have sought is a counterweight.
C “You send us feasibility studies,” a former deputy minister told me in Aktau last spring, “and they send us presidents.”
C He exaggerated, though not by much: in the past five years the leaders of China and Russia have come twenty-three times between them, those of the Union's member states four.

C Sceptics will answer, not without reason, that Europe has neither the ships nor the stomach for another rivalry, and that, as one veteran of Brussels put it to me, “a strategy one cannot afford is only a mood.”
C Yet the polite indifference they imply would carry costs of its own, the first of which would fall due when the next dispute over water or transit is settled in Moscow's favour.

C It does not follow that Brussels should open its purse.
R What is wanted is presence: a resident envoy with the rank to be received, a summit held every year, and a visa regime that does not treat a surgeon from Almaty as a prospective absconder.
R Member states might begin by pooling the consulates that, singly, they cannot sustain.
R Above all, the Union would do better to stop lecturing on reforms it has no means of rewarding.
C A recent paper from Warsaw urges Europe to go further still and offer guarantees of security.
C That would be a promise nobody intends to keep, and the region has had its fill of those.

- Will any of this be enough?
C Probably not; but the distance between too little and nothing is very wide.
`,
);
