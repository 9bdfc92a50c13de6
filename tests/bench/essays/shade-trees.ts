import { labelled } from "./labelled";

export const shadeTrees = labelled(
  { name: "Shade trees", style: "mayor's column", heldOut: false },
  `
- Dear neighbors,

- Last Tuesday I walked from City Hall to the Eastgate clinic, as I try to do once a month.
- By noon it was 101 degrees.
- On Linden Avenue an older gentleman, Mr. Ortega, waved me over to the one strip of shade on his block.
- "Mayor," he said, "when do we get ours?"

C It's a fair question.
C Tree cover on the west side stands at 34 percent; in Eastgate it is 9.
C That gap didn't happen by accident, and it won't close by itself.
C Our fire department answered 212 heat calls last summer, and more than half of them came from just three zip codes.
R That is why I am asking the City Council to approve the Shade for All plan at its meeting on June 9.
C The plan would put 6,000 trees in the ground over four years, starting on the blocks with the fewest.

C I've heard from folks who worry about the water bill, and they're right that young trees are thirsty.
C But the species our foresters picked need watering only for their first three summers.
C Others have told me we ought to fix the sidewalks first.
C The truth is that we can do both, because the same crews will be opening up the same concrete.

- Now, here's where you come in.
R If you rent, talk to your landlord about the free planting form.
R If you own, please consider adopting the sapling out front; a bucket of water on Sundays is all it takes.
R And come to the meeting on the ninth, even if you plan to tell me I'm wrong.

- Thank you to the volunteers of Eastgate Roots, who planted the first forty last fall.
- See you on the sidewalk.
`,
);
