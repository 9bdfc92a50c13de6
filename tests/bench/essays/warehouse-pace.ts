import { labelled } from "./labelled";

export const warehousePace = labelled(
  { name: "Warehouse pace", style: "trade-union statement", heldOut: false },
  `
- Statement of the National Executive on electronic monitoring in warehouses

- This week we buried our brother Tomasz Wilk, who collapsed on the night shift at the Daventry depot.
- Our thoughts are with his wife, his daughters and everyone who worked beside him.

C Tomasz did not die of bad luck.
C His scanner logged a target of 310 picks an hour, and in the forty minutes before he fell it warned him four times that he was too slow.
C Ambulances were called to the company's five largest sites 212 times last year.
C Management describes that figure as in line with the sector, and this is precisely the problem.

R We demand an independent inquest into the pace of work at Daventry, with full access to the scanner records.
R Until it reports, all individual pick targets must be suspended, at every site and on every shift.
R No worker should be disciplined by an algorithm.

R We also call on the government to stop hiding behind its review and to bring forward the law it promised in its manifesto.
C Ministers tell us that new rules would drive investment abroad.
C The same was said of the minimum wage, and the jobs never left.
C In California, where quotas have had to be disclosed since 2022, warehouses are still being built.

C We recognize that many managers on the floor are themselves under pressure.
R Our quarrel is not with them, and members are asked to keep every picket peaceful and courteous.

C The company made £1.4 billion last year.
C It can afford a slower scanner.
C If it refuses to sit down with us by 30 September, it will face the largest ballot in its history.
- To our members we say this: you are not machines, and you are not alone.
R Join the union, talk to the colleague next to you, and vote.
`,
);
