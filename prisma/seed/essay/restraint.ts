import { essay, rebuttal, response, shared, support, thesis, undercut } from "../outline";
import {
  achesonSpeech,
  at,
  cultureLaw,
  kimSpeech,
  koreaDefenceTreaty,
  nuclearForcesLaw,
  resolution1874,
  resolution2397,
  vetoOf2024,
} from "./sources";

export const restraint = thesis(
  "restraint",
  essay(8, 10),
  "The United States should meet closer Russia–North Korea ties with restraint and realism, and look for ways to lower tension on the Korean Peninsula instead of answering each move with a bigger one.",
  [
    support(
      "south-superior",
      essay(3),
      "South Korea remains far stronger than North Korea in nearly everything except nuclear weapons, so closer ties between Moscow and Pyongyang do not overturn the balance on the peninsula.",
      [
        support(
          "sixty-to-one",
          essay(3),
          "South Korea has twice as many people as the North and an economy nearly 60 times as big, so in any long contest it can outspend and outlast Pyongyang.",
          [
            rebuttal(
              "short-war",
              response,
              "Wealth wins long wars, but the danger in Korea is a short one: about half of all South Koreans live in and around Seoul, much of it within range of the North's guns and rockets.",
              [
                rebuttal(
                  "barrage-is-suicide",
                  response,
                  "Seoul has lived under North Korean guns for seventy years without a barrage, because Pyongyang knows that an attack on that scale would start a war its rulers would not survive.",
                ),
              ],
            ),
          ],
        ),
        support(
          "technology-edge",
          essay(3),
          "South Korean forces are well ahead of the North's in technology on land, at sea and in the air, and in the use of information and drones too.",
        ),
        support(
          "allies-behind-seoul",
          essay(3),
          "Close ties with both Washington and Tokyo put South Korea in a position that North Korea cannot hope to break.",
          [shared("rebuttal", "decoupling")],
        ),
        support(
          "soft-power",
          essay(3),
          "South Korean culture, K-pop above all, may in the long run trouble the Kim regime more than weapons do, since it shows Northerners that Koreans can live quite differently.",
          [
            support(
              "culture-law",
              response.citing(cultureLaw),
              "Pyongyang itself treats South Korean culture as a danger: a law of December 2020 threatens long sentences, and in the gravest cases death, for spreading the South's films and songs.",
            ),
            undercut(
              "culture-too-slow",
              response,
              "Culture works over decades, if it works at all, whereas the balance at issue is the military one of the next few years; the charm of K-pop says nothing about that balance.",
            ),
          ],
        ),
        undercut(
          "superiority-beside-point",
          response,
          "Who would win a full war is not what worries critics of restraint. They fear what North Korea may dare below that level and what it may sell abroad, and overall superiority settles neither.",
        ),
      ],
    ),
    support(
      "deterrence-stable",
      essay(4),
      "Deterrence in Korea has held up rather well: specialists regard the leaders in Pyongyang as rational, and expect them to use nuclear weapons only if their own rule were in danger.",
      [
        support(
          "weapons-compensate",
          essay(4),
          "Most analysts see North Korea's bomb as a poor state's remedy for a weak economy and outdated conventional forces: a shield for the regime more than a tool of conquest.",
          [
            rebuttal(
              "shield-covers-sword",
              response,
              "A shield can cover a sword: behind nuclear weapons a state can risk armed provocations, as many scholars think Pakistan did against India in 1999, trusting the other side to fear escalation.",
              [
                rebuttal(
                  "worst-before-bomb",
                  response,
                  "North Korea's record points the other way: its commando raid on Seoul's presidential palace in 1968, the Rangoon bombing of 1983 and the destruction of a Korean airliner in 1987 all came before it had a bomb.",
                  [
                    rebuttal(
                      "attacks-of-2010",
                      response,
                      "North Korea did strike with a bomb in hand: in 2010, after two nuclear tests, it shelled Yeonpyeong Island and, by the finding of an international inquiry that it rejects, sank the warship Cheonan.",
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
        rebuttal(
          "first-use-law",
          response.citing(nuclearForcesLaw),
          "North Korea's nuclear law of September 2022 lets it strike first if it judges an attack imminent, so a misread exercise or a false alarm could bring nuclear use that nobody planned.",
          [
            rebuttal(
              "law-argues-for-care",
              response,
              "A law that fires on suspicion argues for restraint: the fewer allied moves that look like the start of an attack on North Korea's leaders, the smaller the risk of a fatal mistake.",
            ),
          ],
        ),
      ],
    ),
    support(
      "gains-limited",
      essay(6),
      "Russia and North Korea both gain a good deal from their partnership, but it has limits, and Washington should not overstate the danger.",
      [
        support(
          "no-nuclear-help",
          essay(6),
          "Russia will probably not help North Korea with nuclear warheads or the missiles that carry them, the kind of help that would add most to the danger.",
          [
            rebuttal(
              "rocket-is-missile",
              response.citing(at(resolution1874, "paragraph 2")),
              "Help with space rockets is already help with long-range missiles: the two share engines, staging and guidance, which is why the UN bars North Korea from any launch using ballistic missile technology.",
            ),
            rebuttal(
              "price-may-rise",
              response,
              "As long as Russia needs shells, Kim can raise his price, and know-how on warheads that survive re-entry or on submarine reactors is the obvious thing to ask for next.",
              [
                rebuttal(
                  "moscow-guards-secrets",
                  response,
                  "Russia has its own reasons to keep its best nuclear technology from a neighbour: secrets once shared cannot be taken back, and a Kim who needed nothing more would stop listening to Moscow.",
                  [
                    rebuttal(
                      "caution-given-up",
                      response.citing(vetoOf2024),
                      "Russia's old caution is a poor guide to a Russia at war: in March 2024 it put an end to UN monitoring of sanctions on North Korea that it had itself voted for.",
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
        support(
          "volunteers-small",
          essay(7),
          "Even if North Korean 'volunteers' went to fight in Ukraine, they would probably be few, meant to mirror Europeans who may be operating there, and would not decide the war.",
          [
            rebuttal(
              "combat-experience",
              response,
              "Even a few thousand North Koreans sent to Ukraine would bring home what their army has lacked since 1953: experience of fighting on a large scale, now with drones, jamming and Western weapons.",
            ),
          ],
        ),
      ],
    ),
    support(
      "partnership-logical",
      essay(8),
      "Two states squeezed hard by the West, in security and in trade, have every reason to help each other; the Russia–North Korea partnership is what such pressure would lead one to expect.",
      [
        support(
          "pressure-welds",
          response,
          "If outside pressure pushed Russia and North Korea together, more of it alone is likely to bind them more tightly; easing some would give each a reason to keep a little distance.",
        ),
        rebuttal(
          "appetite-not-fear",
          response,
          "Russia turned to North Korea for shells to take land in Ukraine, not for safety; a bargain born of appetite does not dissolve when its makers are helped to feel less threatened.",
          [
            rebuttal(
              "seller-wants-relief",
              response,
              "Appetite explains the buyer, not the seller: North Korea sold because it was short of food, fuel and friends, and those are wants that Washington could offer to meet.",
            ),
          ],
        ),
      ],
    ),
    support(
      "old-ties",
      essay(2),
      "Moscow and Pyongyang are old friends: the Kremlin helped to found North Korea after 1945, and Putin went there early in his rule and has long argued for softer UN sanctions.",
      [
        rebuttal(
          "pact-is-a-turn",
          response.citing(resolution2397),
          "The defence pact of 2024 is a sharp turn: Russia had let the Soviet one lapse in 1996, and from 2006 to 2017 it voted for every UN sanctions resolution on North Korea.",
        ),
        undercut(
          "age-proves-nothing",
          response,
          "The age of a friendship does not tell us how dangerous it is. Whether restraint is wise depends on what Russia and North Korea exchange today, not on when they first met.",
        ),
      ],
    ),
    rebuttal(
      "reads-as-weakness",
      response,
      "Pyongyang and Moscow would read restraint now as fatigue. Going easy just after they signed a defence pact would show them that signing it paid, and invite them to ask for more.",
      [
        support(
          "pause-of-2018",
          response,
          "Restraint has been tried: in 2018 the United States suspended large exercises with South Korea, and North Korea went on building weapons and in May 2019 resumed testing missiles.",
          [
            rebuttal(
              "pause-brought-calm",
              response,
              "The diplomacy of 2018 brought real calm: North Korea tested no ballistic missile from December 2017 to April 2019, and as of July 2024 it had not tested a nuclear device since September 2017.",
            ),
          ],
        ),
        rebuttal(
          "restraint-from-strength",
          response,
          "Restraint by much the stronger side, with 28,500 American troops still in South Korea, is not weakness; it leaves every tougher option open for later.",
          [
            rebuttal(
              "perception-decides",
              response.citing(achesonSpeech),
              "What counts is how restraint is read in Pyongyang: in 1950 an American speech that left Korea outside the line to be defended may have been taken there as leave to attack.",
              [
                rebuttal(
                  "treaty-since-1953",
                  response.citing(at(koreaDefenceTreaty, "Article III")),
                  "Tone alone cannot repeat the mistake of 1950: by then American troops had left South Korea and no treaty protected it, while today the troops are there and so is the treaty of 1953.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    shared("rebuttal", "mutual-defence-clause"),
    shared("rebuttal", "satellites-and-submarines"),
    rebuttal(
      "made-in-pyongyang",
      response.citing(kimSpeech),
      "Tension in Korea is made in Pyongyang: in January 2024 Kim gave up peaceful reunification and called South Korea his main enemy, so American restraint has no partner.",
      [
        support(
          "offers-ignored",
          response,
          "Pyongyang has shown little wish to talk: since the nuclear talks that Kim and Trump began broke down in 2019, it has left unanswered repeated American proposals to meet without preconditions.",
          [
            rebuttal(
              "offers-were-empty",
              response,
              "A meeting without preconditions is an invitation, not an offer: at the Hanoi summit of 2019 North Korea asked for relief from sanctions, and no public American proposal since has named any.",
            ),
          ],
        ),
        rebuttal(
          "separate-state-opening",
          response,
          "Giving up reunification can also be read as a wish to be left alone as a separate state, which careful diplomacy could turn into rules for living side by side.",
        ),
        rebuttal(
          "seoul-escalates-too",
          response,
          "Not all of the tension comes from Pyongyang: in June 2024 Seoul answered balloons full of rubbish by suspending a military accord of 2018 entirely and switching its border loudspeakers back on.",
        ),
      ],
    ),
    rebuttal(
      "sanctions-eroded",
      response.citing(vetoOf2024),
      "Russia's veto of March 2024 closed the UN panel that watched over sanctions on North Korea. With the outside brake failing, restraint would leave its weapons programme no brake at all.",
      [
        rebuttal(
          "brake-never-held",
          response,
          "Sanctions were a poor brake even while the UN panel watched: in those years North Korea held four of its six nuclear tests and built missiles that can reach the United States.",
        ),
      ],
    ),
  ],
);
