import { admissions } from "./admissions";
import { antibiotics } from "./antibiotics";
import { armsExports } from "./arms-exports";
import { breachMemo } from "./breach-memo";
import { broadband } from "./broadband";
import { busLanes } from "./bus-lanes";
import { carbonBlog } from "./carbon-blog";
import { congestion } from "./congestion";
import { debris } from "./debris";
import { eBikes } from "./e-bikes";
import { fisheries } from "./fisheries";
import { insulation } from "./insulation";
import type { LabelledEssay } from "./labelled";
import { libraryHours } from "./library-hours";
import { modelLicences } from "./model-licences";
import { nurseRatios } from "./nurse-ratios";
import { parking } from "./parking";
import { prisonSchools } from "./prison-schools";
import { reactors } from "./reactors";
import { schoolStart } from "./school-start";
import { votingAge } from "./voting-age";
import { wageAbstract } from "./wage-abstract";
import { waterMeters } from "./water-meters";
import { wolves } from "./wolves";

export const labelledEssays: readonly LabelledEssay[] = [
  admissions,
  antibiotics,
  armsExports,
  breachMemo,
  broadband,
  busLanes,
  carbonBlog,
  congestion,
  debris,
  eBikes,
  fisheries,
  insulation,
  libraryHours,
  modelLicences,
  nurseRatios,
  parking,
  prisonSchools,
  reactors,
  schoolStart,
  votingAge,
  wageAbstract,
  waterMeters,
  wolves,
];
