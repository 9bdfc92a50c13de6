import { anyOf } from "../any-of";

// Words that several families of recommendations are made of, as parts of patterns.

/** Says of a course that it is the one to take. */
export const wise = anyOf(`
    better, best, wise, wiser, wisest, right, sensible, prudent, proper, advisable, desirable, preferable, imperative,
    essential, vital, crucial, critical, necessary, indispensable, worthwhile, reasonable, appropriate, safer, safest, fairer,
    fairest, simpler, simplest, saner, smarter, smart, sounder, bolder, kinder, decent, responsible,
    sound, logical, obvious, humane, cheapest, surest, only (?:fair|right|proper|sensible|decent|honest)`);

/** Says of a course that it is not the one to take. */
export const unwise = anyOf(`
    wrong, foolish, unwise, reckless, irresponsible, perverse, premature, short-?sighted, imprudent, inexcusable,
    unforgivable, unconscionable, rash, self-defeating, negligent, folly, madness, lunacy, unthinkable,
    false economy`);

const grave =
  "(?:grave |serious |great |costly |huge |terrible |historic |big |bad |strategic |fatal |tragic |dreadful |false )?";
export const blunder = `an? ${grave}(?:mistake|error|blunder|folly|miscalculation|economy|dereliction|disservice|betrayal|waste of [^,;.]{3,30})`;

/** What a course of action is called. */
export const course = anyOf(`
    course, courses, thing, step, steps, way, answer, answers, option, options, policy, response, remedy, remedies,
    solution, solutions, choice, place to (?:start|begin), starting point, approach, plan, rule, bargain, design, path, idea,
    alternative, move, test, instrument, tool, fix, reform, compromise, arrangement, road, use of [^,;.]{3,30},
    investment, target, lever, strategy, outcome, model, priority, way forward, way out`);

/** What is a recommendation by its name. */
export const assignment = anyOf(`
    answer, remedy, cure, task, priority, priorities, job, duty, fix, way forward, way out,
    place to (?:start|begin), job one, good start, good beginning, starting point, lesson, choice, solution, imperative, first step,
    next step, first steps, next steps, trick, responsibility, obligation, mission, first order of business,
    order of the day, least [^,;.]{2,40} can do, prudent course, rule of thumb`);

/** Who decides, or has to act. */
export const decider = anyOf(`
    we, congress, parliament, governments?, councils?, councill?ors?, city, cities, towns?, villages?, boroughs?, provinces?, regions?, districts, state, states, count(?:y|ies),
    ministers?, ministry, ministries, legislators?, legislatures?, lawmakers, senate, senators, house, board, boards,
    trustees?, committee, commission, commissioners?, agency, agencies, departments?, president, mayor, mayors, governors?,
    regulators?, country, countries, nations?, europe, washington, brussels, london, whitehall, policy, law, bill, act, reform, system,
    schools?, districts?, courts?, company, companies, firms, employers, universit(?:y|ies), colleges?, authority, authorities, leaders,
    voters, america, britain, canada, australia, union, it, this, that, they, administration, treasury, chancellor,
    secretary, capitals, donors?, funders?, allies, alliance, planners, policy-?makers, politicians, hospitals?, trusts?,
    banks?, insurers?, landlords, operators?, utilit(?:y|ies), retailers, manufacturers, platforms?, publishers, researchers, officials?,
    officers?, managers?, inspectors?, police, judges, prosecutors, the west, the eu, members?, delegates?,
    negotiators, diplomats, party, parties, executive, federal government, successor, taxpayers, both sides, someone, somebody`);

/** To think or say something is no course of action. */
export const thinking = anyOf(`
    note, remember, ask, understand, think, suppose, assume, pretend, believe, conclude, expect, imagine, call (?:it|this|that|them), describe,
    say, infer, read (?:it|this|too), see, recall, distinguish, recogni[sz]e, deny, overstate, exaggerate, underestimate, overlook,
    dismiss, blame, doubt, fear, hope, stress, acknowledge, admit, point out, know, guess, predict, judge,
    argue, claim, talk of, speak of, be sure, mention, bear in mind, keep in mind, consider how,
    consider what, consider why, consider the`);

export const adverbs = String.raw`(?:(?:(?!(?:un)?likely|early|only|rarely|hardly|scarcely|barely)\p{L}+ly|now|also|therefore|thus|far|much|more|so|still|surely|then|instead|at best|at least|in our view|in my view|perhaps|simply|by far|here|at once|both|only|even|always|never|first|again|rather),? )*`;
