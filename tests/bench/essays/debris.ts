import { labelled } from "./labelled";

export const debris = labelled(
  { name: "Debris in orbit", style: "short policy analysis", heldOut: false },
  `
- 1 The issue

- Some 36,000 objects larger than a fist circle the Earth.
C Each collision creates thousands more, and beyond a certain density the process feeds on itself.
- Kessler and Cour-Palais described this in 1978.

- 2 Why markets do not solve it

C An operator who leaves a dead satellite in orbit bears almost none of the damage it may do.
C Orbit is therefore overused for the same reason that common pastures are.
C Insurers could in principle price the risk, but fewer than one launch in ten is insured against collision.
C Voluntary guidelines, under which satellites are to come down within 25 years, are met by barely sixty percent of missions.

- 3 Options

- Three instruments have been discussed: stricter licences, a deposit and an annual fee.
C Stricter licences are familiar and easy to evade, because a launch can be moved to a friendlier country.
C A deposit works only if the firm still exists when the satellite dies.
C A fee that rises with the time spent in crowded altitudes gives every operator a reason to leave, every year.
C Its weakness is that a single state that charges it drives its own industry abroad.

- 4 Conclusion

R The major launching states should agree on a common fee of about $15,000 per satellite and year.
R Until they have done so, regulators can make a deposit a condition of market access, and we think they must.
R Revenues are best spent on removal.
- The authors thank two referees for their comments.
`,
);
