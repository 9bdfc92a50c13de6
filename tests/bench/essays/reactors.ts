import { labelled } from "./labelled";

export const reactors = labelled(
  { name: "Two reactors", style: "dialogue", heldOut: false },
  `
- Anna: The government has announced that it wants to close both reactors by 2030.
- What do you make of it?

C Ben: I think it's a mistake.
C Those two plants supply a fifth of our electricity, and they do it without burning anything.
C If we shut them, we will burn gas instead, as Germany did.

- Anna: They are forty years old, though.
C Old plants are expensive to keep safe.

C Ben: Expensive, yes, but cheaper than anything we could build by 2030.
- The regulator inspected them last spring.
C It found that both can run for another twenty years with repairs of some 600 million euros.

C Anna: And the waste? We still have no place for it, and our grandchildren will have to guard it.

C Ben: That is the best argument on your side.
C But the waste is there already, whatever we decide now; another ten years would add about a tenth to it.

- Anna: So what would you do?

R Ben: Keep them open until 2040, and not a day longer.
R Meanwhile the state ought to put every euro it saves into wind, storage and the grid.

- Anna: I could live with that, if somebody wrote the date into a law.

R Ben: Then write it into a law.
`,
);
