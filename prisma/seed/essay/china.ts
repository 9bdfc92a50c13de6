import { essay, rebuttal, response, shared, support, thesis } from "../outline";
import {
  at,
  bankSanctionsOrder,
  noLimits,
  oilBriefing,
  resolution2270,
  resolution2397,
  vetoOf2022,
  vetoOf2024,
} from "./sources";

export const china = thesis(
  "china",
  essay(10),
  "As Russia and North Korea draw closer, the United States should keep up its engagement with China and raise it to a higher level.",
  [
    support(
      "china-cautious",
      essay(5),
      "China is wary: it does not want Northeast Asia split into two rival camps, and shows no serious wish to turn its ties with Russia and North Korea into a formal three-way arrangement.",
      [
        support(
          "doors-kept-open",
          response,
          "China keeps its doors open to America's allies: in May 2024 its premier met the leaders of Japan and South Korea in Seoul, at the first summit of the three since 2019.",
        ),
        support(
          "instability-understood",
          essay(5),
          "Beijing knows how unsettling a formal pact with Moscow and Pyongyang would be, and a trading power has much to lose from an unsettled neighbourhood.",
        ),
        rebuttal(
          "beijing-gains",
          essay(5),
          "China also gains from the trouble: for now it seems content to let Moscow and Pyongyang work together, all the more as this complicates American plans in the Indo-Pacific.",
          [
            rebuttal(
              "contentment-has-limits",
              response,
              "China's contentment has limits: a Kim who can turn to Moscow is harder for Beijing to control, and each crisis in Korea brings American forces closer to its coast.",
              [
                rebuttal(
                  "unease-without-action",
                  response,
                  "China's unease has not become action: as of July 2024 it had done nothing visible to stop North Korean shells from reaching Russia, though most of the North's trade depends on it.",
                  [
                    rebuttal(
                      "ask-at-the-top",
                      response,
                      "A lever that Beijing has no reason to pull stays unused; its inaction over North Korean shells argues for raising the matter at the highest level, not for dropping it.",
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    support(
      "china-holds-lever",
      response,
      "No country has more weight in Pyongyang: well over nine tenths of North Korea's recorded trade is with China, so any plan to slow its weapons needs Beijing's help.",
      [
        rebuttal(
          "lever-weakens",
          response.citing(oilBriefing, at(resolution2397, "paragraph 5")),
          "Russia is weakening China's lever on North Korea: by Washington's count it shipped more than 165,000 barrels of refined oil there in March 2024 alone, against a yearly UN limit of 500,000.",
          [
            rebuttal(
              "cannot-replace-china",
              response,
              "Russia can top up North Korea's supplies but not replace China: a single railway bridge joins the two countries, while nearly all the North's everyday imports still come from China.",
            ),
          ],
        ),
      ],
    ),
    support(
      "axis-fulfils-itself",
      response,
      "Treating China, Russia and North Korea as one axis may help to create it; engagement gives Beijing something to lose if it joins the other two.",
      [
        shared("support", "partnership-logical"),
        rebuttal(
          "side-already-chosen",
          response.citing(noLimits),
          "Beijing chose its side without being pushed: in February 2022, while still deep in trade with the West, it declared a friendship with 'no limits' with Russia, weeks before the invasion of Ukraine.",
          [
            rebuttal(
              "limits-after-all",
              response,
              "China's friendship with Russia has shown limits after all: as of July 2024 it had recognised none of Moscow's annexations, and Washington did not accuse it of sending finished weapons.",
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "china-enables-both",
      response,
      "China keeps both partners afloat: it buys Russia's oil, sells it parts for its arms factories and is North Korea's economic lifeline. Warmer contacts would reward this.",
      [
        support(
          "machine-tools",
          response,
          "China equips Russia's war industry: American officials said in 2024 that it supplies about 70 per cent of the machine tools and 90 per cent of the microelectronics that Russia imports.",
        ),
        rebuttal(
          "talks-carry-threats",
          response.citing(bankSanctionsOrder),
          "Talks with Beijing carry threats as well as favours: after an American order of December 2023 threatened banks that finance Russia's arms makers, and officials pressed the point, some Chinese banks held up Russian payments.",
        ),
      ],
    ),
    rebuttal(
      "engagement-failed",
      response,
      "Engaging China over North Korea has been tried: the Six-Party Talks in Beijing, and years of appeals since, ended with a North Korean nuclear arsenal. More of it repeats a failure.",
      [
        rebuttal(
          "votes-of-2016-and-2017",
          response.citing(resolution2270, resolution2397),
          "Engaging China has had results: in 2016 and 2017, after intense American diplomacy, China voted for the hardest UN sanctions ever placed on North Korea.",
          [
            rebuttal(
              "votes-not-honoured",
              response.citing(vetoOf2022, vetoOf2024),
              "China did not stand by its votes: in May 2022 it joined Russia in vetoing new sanctions on North Korea, and in March 2024 it merely abstained when Russia ended UN monitoring.",
              [
                rebuttal(
                  "rivalry-explains-it",
                  response,
                  "China's help on North Korea faded as its rivalry with Washington sharpened after 2017, which is a reason to mend that relationship, not to give it up.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "over-allies-heads",
      response,
      "Closer talks between Washington and Beijing make Seoul and Tokyo fear a bargain at their expense, and could cost America the trust that holds its alliances together.",
      [
        rebuttal(
          "consult-first",
          response,
          "Seoul and Tokyo seek calmer relations with Beijing themselves; what they ask of Washington is to be consulted first, which is a question of method and no reason for silence.",
        ),
      ],
    ),
  ],
);
