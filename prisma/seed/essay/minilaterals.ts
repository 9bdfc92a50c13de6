import { essay, rebuttal, response, shared, support, thesis, undercut } from "../outline";
import { aukusMinisters, aukusStatement, wangYi } from "./sources";

export const minilaterals = thesis(
  "minilaterals",
  essay(8),
  "The small security groupings that Washington leads in Asia (the Quad with Japan, India and Australia, AUKUS with Britain and Australia, the tie with Tokyo and Seoul) should go on developing, at a measured pace.",
  [
    shared("support", "china-cautious"),
    support(
      "no-emergency",
      essay(3, 6),
      "Nothing in Korea demands haste: the balance of power there strongly favours the South, and what Russia and North Korea gain from each other has limits.",
      [
        shared("support", "gains-limited"),
        undercut(
          "groupings-not-about-korea",
          response,
          "The Quad and AUKUS were formed with China and the sea lanes in mind, so the state of the balance in Korea tells us little about how fast they should grow.",
        ),
      ],
    ),
    support(
      "young-ties",
      essay(8),
      "The agreements among Tokyo, Seoul and Washington are still young; ties that grow with public consent last longer than ties hurried through while leaders happen to agree.",
      [shared("rebuttal", "window-closing")],
    ),
    support(
      "india-sets-pace",
      response,
      "The Quad cannot be hurried without losing India, which buys Russian oil and arms and whose prime minister was in Moscow in the very week of NATO's summit in July 2024.",
    ),
    support(
      "steady-reassures",
      response,
      "Carrying on matters as much as going slowly: if Washington dropped the groupings, partners would doubt its word, while steady progress reassures them and gives rivals time to adjust.",
    ),
    rebuttal(
      "slowness-buys-nothing",
      response.citing(wangYi),
      "Going slowly buys no goodwill: in 2022 China's foreign minister already accused Washington of building an 'Indo-Pacific NATO', so its groupings are condemned whatever their pace.",
      [
        rebuttal(
          "deeds-not-words",
          response,
          "Beijing's words are fixed but its deeds are not: it has so far held back from a formal bloc with Russia and North Korea, and a rush by the other side could end that caution.",
          [
            rebuttal(
              "china-has-own-reasons",
              response,
              "China avoids a formal bloc for its own reasons, such as trade with the West and distrust of Pyongyang; nothing shows that the speed of AUKUS or the Quad comes into it.",
              [
                rebuttal(
                  "reasons-can-weaken",
                  response,
                  "China's reasons for caution can weaken: the less it hopes for from the West, and the more encircled it feels, the less it would lose by standing openly with Moscow and Pyongyang.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "deterrence-takes-decades",
      response.citing(aukusStatement),
      "Deterrence takes decades to build, so slow politics now means weakness later: even as agreed, AUKUS will not bring Australia its first American submarine before the early 2030s.",
      [
        rebuttal(
          "shipyards-set-pace",
          response,
          "Shipyards, not diplomats, set the date for Australia's submarines: American yards are behind on boats for their own navy, and faster politics would not launch one sooner.",
          [
            rebuttal(
              "rest-of-aukus",
              response.citing(aukusMinisters),
              "Shipyards do not hold back the rest of AUKUS: joint work on drones, cyber tools and hypersonic weapons, perhaps with Japan, could be sped up by political will.",
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "outproduced",
      response,
      "Russia, North Korea and Iran feed one another's arms making, with parts from China; unless America's partners in Asia and Europe quickly pool their own, they will be outproduced.",
      [
        support(
          "europe-fell-short",
          response,
          "While North Korean shells reached Russia by the shipload, the European Union delivered only about half of the million rounds that it had promised Ukraine by March 2024.",
          [
            undercut(
              "groupings-make-no-shells",
              response,
              "Europe's missed shell target shows a lack of factories in Europe, not of haste in Asia: the Quad and AUKUS do not make shells, so their pace would have changed nothing.",
            ),
          ],
        ),
        rebuttal(
          "contracts-suffice",
          response,
          "Partners can pool arms making by contract: since 2022 Poland has bought South Korean tanks, howitzers and jets without any new security grouping in Asia.",
        ),
      ],
    ),
  ],
);
