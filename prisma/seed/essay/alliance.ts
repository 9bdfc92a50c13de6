import { essay, rebuttal, response, shared, support, thesis, undercut } from "../outline";
import {
  at,
  campDavid,
  northAtlanticTreaty,
  nuclearGuidelines,
  nuclearPoll,
  partnershipTreaty,
  washingtonDeclaration,
} from "./sources";

export const alliance = thesis(
  "alliance",
  essay(8),
  "The United States should go on modernising its alliance with South Korea, and keep nudging Japan and South Korea towards closer security ties with each other.",
  [
    support(
      "arsenal-grows",
      essay(4),
      "North Korea's arsenal keeps improving, with missiles meant to reach the United States, hypersonic weapons and, it seems, a nuclear-armed underwater drone; an alliance that stood still would fall behind.",
      [
        rebuttal(
          "upgrade-spiral",
          response,
          "Each upgrade gives the other side a reason for the next: Pyongyang cites larger allied exercises and visits by American bombers as grounds for its own weapons tests.",
          [
            rebuttal(
              "tests-anyway",
              response,
              "North Korea tests because its weapons need testing: it fired many short-range missiles in 2019 and early 2020, when allied exercises had been cut back or called off.",
            ),
          ],
        ),
      ],
    ),
    support(
      "mutual-defence-clause",
      response.citing(at(partnershipTreaty, "Article 4")),
      "The treaty of June 2024 pledges Russia and North Korea to help each other if invaded. With Moscow bound to Pyongyang, as Beijing has been since 1961, deterrence needs firming up, not softening.",
      [
        rebuttal(
          "clause-leaves-room",
          response.citing(at(partnershipTreaty, "Article 4")),
          "The defence clause of the Russia–North Korea treaty leaves Moscow free to do little: it applies to an armed invasion, and ties help to the UN Charter and to each country's own laws.",
          [
            rebuttal(
              "promise-emboldens",
              response.citing(at(northAtlanticTreaty, "Article 5")),
              "Every defence clause leaves room, NATO's included. What emboldens a leader is the expectation of help, and a public promise from Moscow creates that expectation in Pyongyang.",
            ),
          ],
        ),
        undercut(
          "clause-cuts-both-ways",
          response,
          "That Russia could be drawn into a Korean war is no clear reason to arm rather than to calm: if war has grown more dangerous, removing its causes has grown more valuable too.",
        ),
      ],
    ),
    support(
      "satellites-and-submarines",
      response,
      "Russian help with satellites and submarines would let North Korea find targets and hide missiles at sea, so the threat would go on growing even while Washington held back.",
      [
        support(
          "military-payback",
          essay(6),
          "Besides food and fuel, North Korea is probably being repaid for its shells with military know-how, in fields such as space and undersea warfare.",
        ),
        support(
          "vostochny",
          response,
          "In September 2023 Putin met Kim at Russia's Vostochny spaceport and signalled that he would help with satellites; two months later North Korea put its first spy satellite in orbit.",
          [
            rebuttal(
              "two-months-too-short",
              response,
              "Two months is very short for Russian help to explain North Korea's satellite of November 2023, and its next launch, in May 2024, blew up soon after lift-off.",
            ),
          ],
        ),
        rebuttal(
          "slow-to-build",
          response,
          "Quiet submarines and sharp-eyed satellites take many years to build, even with help, which leaves American and allied forces time to respond without rushing into new tension today.",
        ),
      ],
    ),
    support(
      "reassurance-stops-bomb",
      response,
      "A modern alliance is the best answer to South Korean calls for a bomb of their own: people who trust the American guarantee have less reason to leave the Non-Proliferation Treaty.",
      [
        support(
          "declaration-of-2023",
          response.citing(washingtonDeclaration),
          "Reassurance has worked before: in the Washington Declaration of April 2023 Seoul confirmed that it would not seek the bomb, and in return gained a joint group to consult on American nuclear plans.",
        ),
        support(
          "poll-for-bomb",
          response.citing(nuclearPoll),
          "The wish for a South Korean bomb is strong: in a survey published in 2022, 71 per cent favoured their country having nuclear weapons of its own.",
          [
            undercut(
              "poll-motives",
              response.citing(nuclearPoll),
              "That most South Koreans want a bomb does not show that a firmer alliance would calm them: more of its supporters named national prestige or threats other than North Korea than named the North.",
            ),
          ],
        ),
      ],
    ),
    support(
      "strength-permits-patience",
      essay(8),
      "Strong alliances and restraint fit together: a South Korea sure of its friends and its defences can afford patience, where a frightened one would press for hasty action.",
      [
        rebuttal(
          "build-up-looks-like-war",
          response,
          "Pyongyang cannot tell a patient build-up from preparation for war: new weapons and three-way drills with Japan speak louder there than any talk of restraint.",
          [
            rebuttal(
              "defensive-upgrades",
              response,
              "Allies can choose upgrades that defend without menacing: missile defences, hardened bases and closer consultation alarm Pyongyang less than weapons meant to kill its leaders.",
            ),
          ],
        ),
      ],
    ),
    support(
      "japan-as-rear-base",
      response,
      "In a Korean war American forces would depend on bases in Japan, and the same missiles threaten both countries, so Tokyo and Seoul defend themselves better when they plan together.",
    ),
    rebuttal(
      "nudge-too-weak",
      response,
      "A gentle nudge is too little: while friendly governments hold office in Tokyo and Seoul, Washington should press for a binding three-way defence pact, before North Korea's forces improve further.",
      [
        support(
          "window-closing",
          response,
          "The chance to bind Japan and South Korea together may pass: Seoul's opposition won the parliamentary election of April 2024 by a wide margin and calls President Yoon's opening to Japan humiliating.",
        ),
        rebuttal(
          "forced-ties-break",
          response,
          "Ties pushed ahead of public feeling break at the next quarrel: in 2019 disputes over wartime forced labour and export controls nearly ended the pact by which Tokyo and Seoul share intelligence.",
          [
            rebuttal(
              "pact-survived",
              response,
              "The intelligence pact outlived the quarrel of 2019: Seoul gave notice, drew back under American pressure and restored it in full in 2023. Binding commitments carry allies through bad years.",
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "builds-half-a-bloc",
      response,
      "Tying Japan and South Korea to each other and to America builds one half of a divided Asia, and gives Beijing, Moscow and Pyongyang a reason to build the other half.",
      [
        rebuttal(
          "tie-was-a-reply",
          response.citing(campDavid),
          "The three-way tie was a reply: the American, Japanese and South Korean leaders met at Camp David in August 2023, after North Korea had fired more missiles in 2022 than in any year before.",
          [
            undercut(
              "order-beside-point",
              response,
              "Who moved first does not settle whether blocs form: a justified reply can still push the other side closer together, and that effect is all that the charge of bloc-building claims.",
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "entanglement",
      response,
      "Each upgrade deepens America's stake in a war in which its own cities could be struck. A South Korea so much richer than the North could defend itself with less American help.",
      [
        shared("support", "south-superior"),
        rebuttal(
          "burden-shift",
          response,
          "Modernising is how the burden shifts: plans to put a South Korean general in command of allied forces in wartime depend on the very capabilities that upgrades provide.",
        ),
        shared("rebuttal", "reassurance-stops-bomb"),
      ],
    ),
    rebuttal(
      "decoupling",
      response,
      "The American shield over South Korea has a weak point that no modernising cures: once North Korea can hit American cities, nobody can be sure that a president would risk San Francisco to save Seoul.",
      [
        rebuttal(
          "berlin-precedent",
          response,
          "Doubt whether America would risk its own cities hung over West Berlin for decades too, yet troops on the spot, joint planning and constant consultation kept the promise credible.",
          [
            rebuttal(
              "berlin-had-warheads",
              response,
              "West Germany had American nuclear weapons on its soil, and Britain and France with bombs of their own beside it; South Korea has had no American warheads on its soil since 1991.",
              [
                rebuttal(
                  "planning-narrows-gap",
                  response.citing(nuclearGuidelines),
                  "Planning can narrow the gap without moving warheads: guidelines agreed in July 2024 join South Korea's conventional forces to American nuclear planning for a war in Korea.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
  ],
);
