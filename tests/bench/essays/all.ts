import { admissions } from "./admissions";
import { armsExports } from "./arms-exports";
import { breachMemo } from "./breach-memo";
import { busLanes } from "./bus-lanes";
import { carbonBlog } from "./carbon-blog";
import { congestion } from "./congestion";
import { eBikes } from "./e-bikes";
import { fisheries } from "./fisheries";
import { insulation } from "./insulation";
import type { LabelledEssay } from "./labelled";
import { libraryHours } from "./library-hours";
import { modelLicences } from "./model-licences";
import { nurseRatios } from "./nurse-ratios";
import { parking } from "./parking";
import { reactors } from "./reactors";
import { schoolStart } from "./school-start";
import { wageAbstract } from "./wage-abstract";
import { waterMeters } from "./water-meters";

export const labelledEssays: readonly LabelledEssay[] = [
  admissions,
  armsExports,
  breachMemo,
  busLanes,
  carbonBlog,
  congestion,
  eBikes,
  fisheries,
  insulation,
  libraryHours,
  modelLicences,
  nurseRatios,
  parking,
  reactors,
  schoolStart,
  wageAbstract,
  waterMeters,
];
