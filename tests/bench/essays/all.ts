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
import { eggPrices } from "./egg-prices";
import { fieldHeat } from "./field-heat";
import { fisheries } from "./fisheries";
import { floodMaps } from "./flood-maps";
import { gridQueue } from "./grid-queue";
import { insulation } from "./insulation";
import type { LabelledEssay } from "./labelled";
import { leadPaint } from "./lead-paint";
import { libraryHours } from "./library-hours";
import { longMortgages } from "./long-mortgages";
import { modelLicences } from "./model-licences";
import { nightChildcare } from "./night-childcare";
import { nurseRatios } from "./nurse-ratios";
import { parking } from "./parking";
import { pensionAge } from "./pension-age";
import { prisonSchools } from "./prison-schools";
import { reactors } from "./reactors";
import { sahel } from "./sahel";
import { schoolStart } from "./school-start";
import { sealedSettlements } from "./sealed-settlements";
import { townPool } from "./town-pool";
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
  eggPrices,
  fieldHeat,
  fisheries,
  floodMaps,
  gridQueue,
  insulation,
  leadPaint,
  libraryHours,
  longMortgages,
  modelLicences,
  nightChildcare,
  nurseRatios,
  parking,
  pensionAge,
  prisonSchools,
  reactors,
  sahel,
  schoolStart,
  sealedSettlements,
  townPool,
  votingAge,
  wageAbstract,
  waterMeters,
  wolves,
];
