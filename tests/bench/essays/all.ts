import { admissions } from "./admissions";
import { allianceHandover } from "./alliance-handover";
import { antibiotics } from "./antibiotics";
import { armsExports } from "./arms-exports";
import { breachMemo } from "./breach-memo";
import { broadband } from "./broadband";
import { busLanes } from "./bus-lanes";
import { canalWater } from "./canal-water";
import { carbonBlog } from "./carbon-blog";
import { careTurnover } from "./care-turnover";
import { caspian } from "./caspian";
import { congestion } from "./congestion";
import { containerPort } from "./container-port";
import { conveniences } from "./conveniences";
import { debris } from "./debris";
import { dentists } from "./dentists";
import { eBikes } from "./e-bikes";
import { eggPrices } from "./egg-prices";
import { fieldHeat } from "./field-heat";
import { fisheries } from "./fisheries";
import { floodMaps } from "./flood-maps";
import { gridQueue } from "./grid-queue";
import { harvestLetter } from "./harvest-letter";
import { insulation } from "./insulation";
import type { LabelledEssay } from "./labelled";
import { leadPaint } from "./lead-paint";
import { libraryHours } from "./library-hours";
import { loanRelief } from "./loan-relief";
import { longMortgages } from "./long-mortgages";
import { modelLicences } from "./model-licences";
import { nightChildcare } from "./night-childcare";
import { nurseRatios } from "./nurse-ratios";
import { parking } from "./parking";
import { pensionAge } from "./pension-age";
import { priorApproval } from "./prior-approval";
import { prisonSchools } from "./prison-schools";
import { reactors } from "./reactors";
import { redSea } from "./red-sea";
import { repeatYear } from "./repeat-year";
import { riverCamps } from "./river-camps";
import { sahel } from "./sahel";
import { schoolStart } from "./school-start";
import { sealedSettlements } from "./sealed-settlements";
import { sewerSignals } from "./sewer-signals";
import { shadeTrees } from "./shade-trees";
import { singleStair } from "./single-stair";
import { successionRelief } from "./succession-relief";
import { townPool } from "./town-pool";
import { votingAge } from "./voting-age";
import { wageAbstract } from "./wage-abstract";
import { warehousePace } from "./warehouse-pace";
import { waterMeters } from "./water-meters";
import { winterGas } from "./winter-gas";
import { wolves } from "./wolves";

export const labelledEssays: readonly LabelledEssay[] = [
  admissions,
  allianceHandover,
  antibiotics,
  armsExports,
  breachMemo,
  broadband,
  busLanes,
  canalWater,
  carbonBlog,
  careTurnover,
  caspian,
  congestion,
  containerPort,
  conveniences,
  debris,
  dentists,
  eBikes,
  eggPrices,
  fieldHeat,
  fisheries,
  floodMaps,
  gridQueue,
  harvestLetter,
  insulation,
  leadPaint,
  libraryHours,
  loanRelief,
  longMortgages,
  modelLicences,
  nightChildcare,
  nurseRatios,
  parking,
  pensionAge,
  priorApproval,
  prisonSchools,
  reactors,
  redSea,
  repeatYear,
  riverCamps,
  sahel,
  schoolStart,
  sealedSettlements,
  sewerSignals,
  shadeTrees,
  singleStair,
  successionRelief,
  townPool,
  votingAge,
  wageAbstract,
  warehousePace,
  waterMeters,
  winterGas,
  wolves,
];
