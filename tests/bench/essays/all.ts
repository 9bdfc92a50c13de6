import { absenceFines } from "./absence-fines";
import { admissions } from "./admissions";
import { allianceHandover } from "./alliance-handover";
import { allotmentsAtMillLane } from "./allotments-at-mill-lane";
import { antibiotics } from "./antibiotics";
import { armsExports } from "./arms-exports";
import { ballparkBond } from "./ballpark-bond";
import { bedThatNobodyCanLeave } from "./bed-that-nobody-can-leave";
import { breachMemo } from "./breach-memo";
import { broadband } from "./broadband";
import { busLanes } from "./bus-lanes";
import { cablesWeCannotSee } from "./cables-we-cannot-see";
import { canalWater } from "./canal-water";
import { carbonBlog } from "./carbon-blog";
import { careTurnover } from "./care-turnover";
import { caspian } from "./caspian";
import { charityAuditThreshold } from "./charity-audit-threshold";
import { clearingTheConnectionQueue } from "./clearing-the-connection-queue";
import { congestion } from "./congestion";
import { connectingRuralPremises } from "./connecting-rural-premises";
import { containerPort } from "./container-port";
import { conveniences } from "./conveniences";
import { councilTaxRevaluation } from "./council-tax-revaluation";
import { courtInterpreters } from "./court-interpreters";
import { damascusEmbassy } from "./damascus-embassy";
import { debris } from "./debris";
import { dentists } from "./dentists";
import { depositLoans } from "./deposit-loans";
import { desertGarrison } from "./desert-garrison";
import { drawLotsForGrants } from "./draw-lots-for-grants";
import { eBikes } from "./e-bikes";
import { eggPrices } from "./egg-prices";
import { embassyThatIsNotThere } from "./embassy-that-is-not-there";
import { fieldHeat } from "./field-heat";
import { fisheries } from "./fisheries";
import { floodMaps } from "./flood-maps";
import { foodAidShipping } from "./food-aid-shipping";
import { foodAndFarming } from "./food-and-farming";
import { gamblingAdvertisingInSport } from "./gambling-advertising-in-sport";
import { gridQueue } from "./grid-queue";
import { harrowdaleMaternity } from "./harrowdale-maternity";
import { harvestLetter } from "./harvest-letter";
import { heatInCareHomes } from "./heat-in-care-homes";
import { heatingOilCap } from "./heating-oil-cap";
import { homeownersInsuranceAfterTheFires } from "./homeowners-insurance-after-the-fires";
import { inshoreCrabAndLobsterWorkingGroup } from "./inshore-crab-and-lobster-working-group";
import { insulation } from "./insulation";
import type { LabelledEssay } from "./labelled";
import { leadPaint } from "./lead-paint";
import { libraryHours } from "./library-hours";
import { loanRelief } from "./loan-relief";
import { longMortgages } from "./long-mortgages";
import { modelLicences } from "./model-licences";
import { museumCharges } from "./museum-charges";
import { nightChildcare } from "./night-childcare";
import { nurseRatios } from "./nurse-ratios";
import { ottersBallpark } from "./otters-ballpark";
import { paidToCareUnpaidToTravel } from "./paid-to-care-unpaid-to-travel";
import { parking } from "./parking";
import { pensionAge } from "./pension-age";
import { priceOfAnEmptyStall } from "./price-of-an-empty-stall";
import { priorApproval } from "./prior-approval";
import { prisonSchools } from "./prison-schools";
import { reactors } from "./reactors";
import { redSea } from "./red-sea";
import { repeatYear } from "./repeat-year";
import { rightToWorkWhileWaiting } from "./right-to-work-while-waiting";
import { riverCamps } from "./river-camps";
import { sahel } from "./sahel";
import { schoolStart } from "./school-start";
import { schoolStartTimes } from "./school-start-times";
import { sealedSettlements } from "./sealed-settlements";
import { sewerSignals } from "./sewer-signals";
import { shadeTrees } from "./shade-trees";
import { shopFaceRecognition } from "./shop-face-recognition";
import { singleStair } from "./single-stair";
import { smallFirmApprentices } from "./small-firm-apprentices";
import { splitTickets } from "./split-tickets";
import { successionRelief } from "./succession-relief";
import { tiedToTheFarm } from "./tied-to-the-farm";
import { townPool } from "./town-pool";
import { tripwireAndTheWall } from "./tripwire-and-the-wall";
import { votingAge } from "./voting-age";
import { wageAbstract } from "./wage-abstract";
import { warehousePace } from "./warehouse-pace";
import { waterMeters } from "./water-meters";
import { wellMeters } from "./well-meters";
import { winterGas } from "./winter-gas";
import { wolves } from "./wolves";
import { yourThermostatHasAnExpiryDate } from "./your-thermostat-has-an-expiry-date";

export const labelledEssays: readonly LabelledEssay[] = [
  absenceFines,
  admissions,
  allianceHandover,
  allotmentsAtMillLane,
  antibiotics,
  armsExports,
  ballparkBond,
  bedThatNobodyCanLeave,
  breachMemo,
  broadband,
  busLanes,
  cablesWeCannotSee,
  canalWater,
  carbonBlog,
  careTurnover,
  caspian,
  charityAuditThreshold,
  clearingTheConnectionQueue,
  congestion,
  connectingRuralPremises,
  containerPort,
  conveniences,
  councilTaxRevaluation,
  courtInterpreters,
  damascusEmbassy,
  debris,
  dentists,
  depositLoans,
  desertGarrison,
  drawLotsForGrants,
  eBikes,
  eggPrices,
  embassyThatIsNotThere,
  fieldHeat,
  fisheries,
  floodMaps,
  foodAidShipping,
  foodAndFarming,
  gamblingAdvertisingInSport,
  gridQueue,
  harrowdaleMaternity,
  harvestLetter,
  heatInCareHomes,
  heatingOilCap,
  homeownersInsuranceAfterTheFires,
  inshoreCrabAndLobsterWorkingGroup,
  insulation,
  leadPaint,
  libraryHours,
  loanRelief,
  longMortgages,
  modelLicences,
  museumCharges,
  nightChildcare,
  nurseRatios,
  ottersBallpark,
  paidToCareUnpaidToTravel,
  parking,
  pensionAge,
  priceOfAnEmptyStall,
  priorApproval,
  prisonSchools,
  reactors,
  redSea,
  repeatYear,
  rightToWorkWhileWaiting,
  riverCamps,
  sahel,
  schoolStart,
  schoolStartTimes,
  sealedSettlements,
  sewerSignals,
  shadeTrees,
  shopFaceRecognition,
  singleStair,
  smallFirmApprentices,
  splitTickets,
  successionRelief,
  tiedToTheFarm,
  townPool,
  tripwireAndTheWall,
  votingAge,
  wageAbstract,
  warehousePace,
  waterMeters,
  wellMeters,
  winterGas,
  wolves,
  yourThermostatHasAnExpiryDate,
];
