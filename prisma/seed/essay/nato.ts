import { essay, rebuttal, response, shared, support, thesis, undercut } from "../outline";
import { at, kishidaSpeech, natoKorea, natoSummit, northAtlanticTreaty, putinOnSeoul } from "./sources";

export const nato = thesis(
  "nato",
  essay(9),
  "NATO should not take on a strong role in the Asia-Pacific; whatever it does there should stay modest.",
  [
    support(
      "needless-provocation",
      essay(9),
      "A strong NATO role in Asia would provoke Beijing, Moscow and Pyongyang without need, since America's own alliances already do the work of defence there.",
      [
        rebuttal(
          "too-slight-to-provoke",
          response.citing(natoSummit),
          "NATO's work with its Asian partners is too slight to provoke: it covers help for Ukraine, cyber defence, disinformation and technology, with no bases and no promise to fight.",
          [
            rebuttal(
              "where-it-ends",
              response,
              "Small steps alarm when nobody can see where they end, and not only in Beijing: in 2023 France opposed a mere liaison office of NATO in Tokyo, and the plan was shelved.",
            ),
          ],
        ),
      ],
    ),
    support(
      "seoul-drives-them",
      essay(9),
      "South Korea's strong backing for Ukraine and President Yoon's early eagerness for NATO have done much to drive Moscow and Pyongyang together, however much Seoul's arms makers have earned from it.",
      [
        support(
          "putin-thanked-seoul",
          response.citing(putinOnSeoul),
          "Moscow weighs what Seoul does: two weeks before he flew to Pyongyang in June 2024, Putin publicly praised South Korea for not sending weapons directly to Ukraine.",
          [
            rebuttal(
              "thanks-bought-nothing",
              response,
              "Putin's kind words for Seoul on 5 June 2024 did not keep him from signing a defence treaty with Pyongyang on 19 June; South Korean caution seems to have bought little in Moscow.",
            ),
          ],
        ),
        rebuttal(
          "shells-came-first",
          response,
          "Russia went to Pyongyang because it was short of shells, and would have gone whatever Seoul did: its defence minister was shown North Korean weapons there in July 2023.",
          [
            rebuttal(
              "treaty-needs-more",
              response,
              "A shortage of shells explains a purchase, not a defence treaty; that Russia went so far suggests it no longer saw good relations with Seoul to lose.",
              [
                rebuttal(
                  "kim-set-the-price",
                  response,
                  "Kim, not Seoul, explains the treaty: a seller with no rival can ask for a promise of defence as well as oil and cash, and a Russia at war was in no position to refuse.",
                ),
              ],
            ),
          ],
        ),
        undercut(
          "seoul-is-not-nato",
          response,
          "What angers Moscow is South Korea's own policy on Ukraine and arms, which needs no NATO presence in Asia; it tells us little about whether the alliance should have a role there.",
          [
            rebuttal(
              "one-package",
              response,
              "Seoul's Ukraine policy and its NATO ties come as one package: Yoon has used the alliance's summits since 2022 to promise Ukraine help, so a larger NATO role would bring more of both.",
            ),
          ],
        ),
      ],
    ),
    support(
      "cold-war-spreads",
      essay(1, 9),
      "A new cold war is spreading from Europe to Asia, as the Asian leaders at NATO's summit of July 2024, Yoon among them, made plain; an Asian role for NATO would feed it.",
      [
        rebuttal(
          "invasion-came-first",
          response,
          "Russia's war spread the quarrel, not NATO's guest list: the leaders of Japan and South Korea first came to a NATO summit in June 2022, four months after Russia's full invasion of Ukraine.",
        ),
      ],
    ),
    shared("support", "china-cautious"),
    support(
      "europe-first",
      response.citing(at(northAtlanticTreaty, "Articles 5 and 6")),
      "NATO's strength is needed at home: its promise of defence covers Europe and North America, and with war at its edge, ships and staff sent to Asia would be missing there.",
    ),
    rebuttal(
      "free-choice",
      response.citing(natoKorea),
      "Nobody imposes NATO on Asia: South Korea and Japan wanted their partnerships with it, and democracies that choose their friends owe Moscow and Beijing no veto.",
      [
        undercut(
          "right-is-not-wisdom",
          response,
          "A right to choose partners is not a reason to choose them. Whether a NATO role makes Asia safer is a separate question, and a free choice can still be an unwise one.",
          [
            rebuttal(
              "they-judge-safety",
              response.citing(kishidaSpeech),
              "Safety is what the choice was about: Tokyo and Seoul fear that conquest rewarded in Ukraine will be copied in East Asia, and they know their own neighbourhood best.",
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "one-theatre",
      response,
      "Europe and Asia have become one theatre: North Korean shells kill in Ukraine and Russian know-how may arm North Korea, so the alliance that faces Russia cannot leave Asia out.",
      [
        rebuttal(
          "linked-not-merged",
          response,
          "Two linked regions are not one: sharing intelligence and enforcing sanctions can hinder the arms trade between Russia and North Korea without giving NATO a part in Asia's defence.",
          [
            rebuttal(
              "who-else-coordinates",
              response,
              "Somebody must join up the West's many states with partners in Asia on shells, sanctions and cyber defence, and NATO has the standing staff to do it.",
              [
                rebuttal(
                  "group-of-seven",
                  response,
                  "The Group of Seven, with Japan as a member, already coordinates sanctions on Russia, and South Korea and Australia have followed with their own; no military alliance is needed for that.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "decisive-enabler",
      response.citing(at(natoSummit, "paragraph 26")),
      "NATO's members call China a decisive enabler of Russia's war on Ukraine. An alliance cannot ignore the power that keeps its main adversary's factories running.",
      [
        shared("support", "machine-tools"),
        rebuttal(
          "trade-law-not-fleets",
          response,
          "China's exports to Russia are a matter for trade law and sanctions, decided in Brussels and Washington; a NATO agenda in the Pacific would add danger without adding leverage.",
        ),
      ],
    ),
  ],
);
