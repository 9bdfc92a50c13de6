const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that policies are made of and that are hardly anything else at the beginning of a sentence. */
export const verbs = listed(`
  abandon abolish accelerate accept adapt adjust administer admit adopt agree aim align allocate allow amend
  apply appoint approve ask assess assign attach authorise authorize avoid axe banish be begin bin bolster break
  bring broaden build bury buy bypass calibrate call cancel cap carry cease centralise centralize certify charge
  choose clarify close codify collect combine come compel compensate compete complete concede concentrate
  condemn confine confirm confront connect conserve consider consolidate construct consult contain continue
  convene convert cooperate coordinate cough count create criminalise criminalize cultivate curb decentralise
  decentralize declare decline decouple decriminalise decriminalize dedicate deepen defend defer define defuse
  delay delegate delete deliver demolish demonstrate denounce deny deploy deport deregulate deter determine
  develop devote digitise digitize direct disarm disband discard disclose discontinue discourage dismantle
  dismiss dispatch dispense dissolve distribute ditch diversify divert donate dredge drop earmark educate eject
  electrify eliminate email embed embrace empower enable enact encourage endorse endow enforce engage enlarge
  enlist enrol enroll enshrine ensure entrust equip eradicate erase establish evaluate evict exclude exempt
  expand expel explore expose extend extract facilitate feed finalise finalize fix forbid formalise formalize
  foster freeze fulfil fulfill fund get give go grant guarantee halt halve harden harmonise harmonize hasten
  hear heed hire hold hurry identify implement impose improve improvise incentivise incentivize include
  incorporate indemnify inform inject insist inspect install instruct insulate insure integrate intervene
  introduce invest investigate invite invoke involve irrigate isolate join judge keep kill launch learn leave
  legalise legalize legislate lengthen let liberalise liberalize lift link listen localise localize look loosen
  lower maintain make manage mandate mend merge minimise minimize mobilise mobilize modernise modernize modulate
  monetise mothball move nationalise nationalize negotiate neutralise nominate normalise notify nurture oblige
  obtain occupy offset omit open operationalise oppose organise organize outlast outlaw outsource outspend
  overhaul override overrule oversee own pass pave pay penalise penalize persist persuade phase phone populate
  postpone pour prefer prepare prescribe preserve prevent prioritise prioritize privatise privatize proceed
  procure produce prohibit prolong promote prosecute protect provide publish pull punish pursue put quash
  quicken raise ratify reaffirm realign reallocate rearm reassess reassign rebalance rebuild reclaim reclassify
  recognise recognize recommit reconsider reconstitute reconvene recoup recover recruit rectify recycle redefine
  redeploy redesign redirect redistribute redraw reduce refer refine refrain refuse regulate rehabilitate
  reimburse reinforce reinstall reinstate reinvest reject relaunch relax relieve relinquish relocate remake
  remodel remove renationalise renationalize renegotiate renew renounce reopen reorganise reorganize repatriate
  repay repeal replace reposition reprioritise repurpose require rescind reserve resettle resist resolve restate
  restore restrict restructure resume resurface resurrect retain rethink retire retrain retrieve retrofit
  reunite reuse reverse revise revisit revitalise revive revoke rewrite rezone ring-fence ringfence rip roll-out
  sack safeguard save scrap scrub scrutinise secure seek seize sell send separate settle shelve shield shorten
  shun shut sideline simplify slash slow soften sort speak specify spend split stabilise stabilize stagger
  standardise standardize starve stipulate stress emphasise emphasize stockpile stop streamline strengthen submit subsidise subsidize
  substitute sue supervise supplement suspend sustain swallow switch tackle tailor talk teach tear tell
  terminate think throttle throw tie tighten tolerate toughen treat try turn unblock unbundle underwrite undo
  unfreeze unite unlock unpick unwind upgrade uphold upzone urge utilise vaccinate vet vote waive wean weaponise
  weatherise weigh widen wipe withdraw withhold write`);

/** Verbs that are nouns or adjectives as well: they need a word behind them that shows which. */
export const either = listed(`
  address advance anchor appeal auction audit back ban bar bear beat block boost budget catch champion change
  check clean clear combat commission commit contact counter cover cross cut demand design double ease end
  exchange exercise exit face fight fill finance fine focus force forge free guard hand help honor honour host
  house hunt increase index issue lead lease lend leverage levy license limit list loan lobby lock match measure
  meter mine monitor name narrow offer order pair park parole pause peg perfect permit pilot place plan plant
  pledge plug pool position pressure price privilege process program quarantine question quit rally ramp rank
  rate reach reform refund rein release rent repair repeat report request rescue resource respect rest restart
  retool return revamp review reward roll rule run sanction say scale set share shift shore show sign site slim
  smooth spare speed spell spread square staff stand start state stay steer step stick store stretch strip study
  subject supply support surrender survey swap tag take target tax team test thin top tow trace trade train
  transfer trim triple trust tune use value veto void wager wait walk wall ward warn waste watch weed welcome
  wind work zone`);

/**
 * Words that begin a sentence before "the" and are no verbs: of any other word there, it is a command, whether the verb
 * is listed or not.
 */
export const noVerbs = listed(`
  a about above across after again against all almost along also although always am amid amidst among an and
  another any anyone are around as ask at away barely barring because before behind being believe below beneath
  beside besides better between beyond both but by call came can certainly come comes concerning consider
  considering contrary could despite did do does down due during each either else enough enter especially even
  ever every everyone exactly except excluding false far few fewer finally first following for forget from
  further given gone granted had half hardly has have having he hear hence her here his how however i if imagine
  in including indeed inside instead into is it its just know last least less lest like likewise little many may
  maybe me meanwhile mere merely mid might minus more most much must my near nearly neither never nevertheless
  next nine no nobody none nor not note nothing notwithstanding now of off often on once one only onto opposite
  or other others our out outside over past pending per perhaps picture plus precisely quite rather read recall
  regarding regardless remember roughly save scarcely second see seldom seven several shall she should simply
  since so some somehow someone sometimes soon still such suppose sure take ten than thank thanks that the their
  them then there these they third this those though three through throughout thus till to today together
  tomorrow too toward towards true twice two under underneath unless unlike until up upon us versus via was we
  well were what whatever when where whereas wherever whether which whichever while who whoever whose why will
  with within without witness worse would yes yesterday yet you your`);
