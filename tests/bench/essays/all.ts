import { admissions } from "./admissions";
import { antibiotics } from "./antibiotics";
import { armsExports } from "./arms-exports";
import { breachMemo } from "./breach-memo";
import { broadband } from "./broadband";
import { busLanes } from "./bus-lanes";
import { carbonBlog } from "./carbon-blog";
import { caspian } from "./caspian";
import { congestion } from "./congestion";
import { conveniences } from "./conveniences";
import { debris } from "./debris";
import { dentists } from "./dentists";
import { eBikes } from "./e-bikes";
import { fisheries } from "./fisheries";
import { insulation } from "./insulation";
import type { LabelledEssay } from "./labelled";
import { leadPaint } from "./lead-paint";
import { libraryHours } from "./library-hours";
import { longMortgages } from "./long-mortgages";
import { modelLicences } from "./model-licences";
import { nurseRatios } from "./nurse-ratios";
import { parking } from "./parking";
import { prisonSchools } from "./prison-schools";
import { reactors } from "./reactors";
import { schoolStart } from "./school-start";
import { sealedSettlements } from "./sealed-settlements";
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
  caspian,
  congestion,
  conveniences,
  debris,
  dentists,
  eBikes,
  fisheries,
  insulation,
  leadPaint,
  libraryHours,
  longMortgages,
  modelLicences,
  nurseRatios,
  parking,
  prisonSchools,
  reactors,
  schoolStart,
  sealedSettlements,
  votingAge,
  wageAbstract,
  waterMeters,
  wolves,
];
