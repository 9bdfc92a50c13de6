const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that policies are made of and that are hardly anything else at the beginning of a sentence. */
export const verbs = listed(`
  agree be consider count decline look think cough ditch axe bin sack rip judge try own
  abandon abolish accelerate accept adapt adjust administer admit adopt aim align allocate allow amend apply
  appoint approve ask assess assign attach authorise authorize avoid banish begin bolster break bring broaden
  build bury buy bypass calibrate call cancel cap carry cease centralise centralize certify charge choose
  clarify close codify collect combine come  compel compensate compete complete concede concentrate
  condemn confine confirm confront connect conserve consolidate construct consult contain continue convene
  convert cooperate coordinate create criminalise criminalize cultivate curb decentralise decentralize declare
  decouple decriminalise decriminalize dedicate deepen defend defer define defuse delay delegate delete
  deliver  demolish demonstrate denounce deny deploy deport deregulate deter determine develop devote
  digitise digitize direct disarm disband discard disclose discontinue discourage dismantle dismiss dispatch
  dispense dissolve distribute diversify divert donate dredge drop earmark educate eject electrify eliminate
  email embed embrace empower enable enact encourage endorse endow enforce engage enlarge enlist enrol enroll
  enshrine ensure entrust equip eradicate erase establish evaluate evict exclude exempt expand expel explore
  expose extend extract facilitate feed finalise finalize fix forbid formalise formalize foster freeze fulfil
  fulfill fund get give go grant guarantee halt halve harden harmonise harmonize hasten hear heed hire hold
  hurry identify implement impose improve improvise incentivise incentivize include incorporate 
  indemnify inform inject insist inspect install instruct insulate insure integrate intervene introduce invest
  investigate invite invoke involve irrigate isolate join keep kill launch learn leave legalise legalize
  legislate lengthen let liberalise liberalize  lift link listen localise localize loosen lower
  maintain make manage mandate mend merge minimise minimize mobilise mobilize modernise modernize modulate
  monetise mothball move nationalise nationalize negotiate neutralise nominate normalise notify nurture oblige
  obtain occupy offset omit open operationalise oppose organise organize outlast outlaw outsource outspend
  overhaul override overrule oversee pass pave pay penalise penalize  persist persuade phase phone
  populate postpone pour prefer prepare prescribe preserve prevent prioritise prioritize privatise privatize
  proceed procure produce prohibit prolong promote prosecute protect provide publish pull punish pursue put
  quash quicken raise ratify reaffirm realign reallocate rearm reassess reassign rebalance rebuild reclaim
  reclassify recognise recognize recommit reconsider reconstitute reconvene recoup recover recruit rectify
  recycle redefine redeploy redesign redirect redistribute redraw reduce refer refine refrain refuse regulate
  rehabilitate reimburse reinforce reinstall reinstate reinvest reject relaunch relax relieve relinquish
  relocate remake remodel remove renationalise renationalize renegotiate renew renounce reopen reorganise
  reorganize repatriate repay repeal replace reposition reprioritise repurpose require rescind reserve
  resettle resist resolve restate restore restrict restructure resume resurface resurrect retain rethink
  retire retrain retrieve retrofit reunite reuse reverse revise revisit revitalise revive revoke rewrite
  rezone ring-fence ringfence roll-out safeguard save scrap scrub scrutinise secure seek seize sell send
  separate settle shelve shield shorten shun shut sideline simplify slash slow soften sort speak specify spend
  split  stabilise stabilize stagger standardise standardize starve stipulate stockpile stop streamline
  strengthen submit subsidise subsidize substitute sue supervise supplement suspend sustain swallow switch
  tackle tailor talk teach tear tell terminate throttle throw tie tighten tolerate toughen  
  treat turn unblock unbundle underwrite undo unfreeze unite unlock unpick unwind upgrade uphold upzone urge
  utilise vaccinate vet vote waive wean weaponise weatherise weigh widen wipe withdraw withhold write`);

/** Verbs that are nouns or adjectives as well: they need a word behind them that shows which. */
export const either = listed(`
  appeal commission demand increase license permit spread train transfer
  address advance anchor auction audit back ban bar bear beat block boost budget catch champion change check
  clean clear combat commit contact counter cover cross cut design double ease end exchange exercise exit face
  fight fill finance fine focus force forge free guard hand help honor honour host house hunt index issue lead
  lease lend leverage levy limit list loan lobby lock match measure meter mine monitor name narrow offer order
  pair park parole pause peg perfect pilot place plan plant pledge plug pool position pressure price privilege
  process program quarantine question quit rally ramp rank rate reach reform refund rein release rent repair
  repeat report request rescue resource respect rest restart retool return revamp review reward roll rule run
  sanction say scale set share shift shore show sign site slim smooth spare speed spell square staff stand
  start state stay steer step stick store stretch strip study subject supply support surrender survey swap tag
  take target tax team test thin top tow trace trade trim triple trust tune use value veto void wager wait
  walk wall ward warn waste watch weed welcome wind work zone`);

/**
 * Words that begin a sentence before "the" and are no verbs: of any other word there, it is a command, whether the verb
 * is listed or not.
 */
export const noVerbs = listed(`
  a about above across after again against all along also although always amid among an and another any anyone around as
  at away because before behind being below beneath beside besides between beyond both but by came certainly come comes
  contrary despite down due during each either else enough especially even ever every everyone except far few fewer for from
  further given gone had half has have having he hence her here his how however i if in indeed inside instead into is it its
  just last least less lest like likewise maybe me mere merely mid more most much my near nearly neither never nevertheless next
  nine no nobody none nor not nothing notwithstanding now of off often on once one only onto opposite or other others our
  out outside over past per perhaps plus quite rather regardless save seldom seven several she simply since so some somehow
  someone sometimes soon still such ten than thanks that the their them then there these they this those though three through
  throughout thus till to today together tomorrow too toward towards twice two under underneath unless unlike until up upon
  us versus via was we well were what whatever when where whereas wherever whether which whichever while who whoever whose why
  will with within without would yes yesterday yet you your worse better gone enter meanwhile first second third finally was did does do
  can could may might must shall should am are true false little many barely hardly scarcely almost exactly precisely roughly
  sure granted witness hear amidst concerning considering regarding including excluding following barring minus pending
  read see consider imagine picture recall remember note suppose forget thank know believe call ask take`);
