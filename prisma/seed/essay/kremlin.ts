import { essay, rebuttal, response, shared, support, thesis, undercut } from "../outline";
import { at, budapestMemorandum, partnershipTreaty, putinTerms } from "./sources";

export const kremlin = thesis(
  "kremlin",
  essay(10),
  "The United States should open direct and lasting diplomatic channels to the Kremlin, and use them to seek a negotiated end to the war in Ukraine.",
  [
    support(
      "war-feeds-the-tie",
      essay(2, 10),
      "Russia's need for munitions is what gives North Korea its new weight in Moscow, so ending the war in Ukraine would weaken the partnership at its root.",
      [
        support(
          "eleven-thousand",
          essay(2),
          "Since September 2023 North Korea is reported to have sent Russia 11,000 containers with shells, missiles of short range and other arms; for once Moscow is the one in need.",
        ),
        support(
          "kim-the-winner",
          essay(6),
          "Kim Jong Un has been among the greatest winners of the war in Ukraine; peace would take away the market on which his gains depend.",
        ),
        rebuttal(
          "restocking",
          response,
          "Peace would not end Russia's demand for shells: its arsenals are drained and will take years to refill, so North Korea's factories would still have a customer.",
          [
            rebuttal(
              "peacetime-buyer",
              response,
              "A Russia at peace could wait, haggle and rely on its own factories; North Korea would be one supplier among others, and would lose most of its hold on Moscow.",
              [
                rebuttal(
                  "outgrown-the-war",
                  response.citing(at(partnershipTreaty, "Articles 1 and 10")),
                  "The partnership has outgrown the war: the treaty of June 2024 speaks of lasting ties and reaches into trade, space and peaceful atomic energy.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    support(
      "longer-war-widens",
      essay(7),
      "The longer the war in Ukraine lasts, the likelier it is to draw others in: North Korean 'volunteers' in the fighting would be an escalation beyond doubt.",
      [shared("rebuttal", "volunteers-small")],
    ),
    support(
      "overdue",
      essay(10),
      "The war in Ukraine is a catastrophe, and a serious American effort to end it by negotiation has been put off too long.",
      [
        support(
          "front-stuck",
          response,
          "As of July 2024 neither army seems able to win soon: since Ukraine's offensive of 2023 stalled, the front has moved little, so each further month mainly adds to the dead.",
          [
            rebuttal(
              "time-may-help-kyiv",
              response,
              "Time may favour Ukraine: by July 2024 the American aid passed in April and the rise in Europe's output of shells had only begun to be felt. Talks now would freeze a low point.",
              [
                rebuttal(
                  "time-may-help-moscow",
                  response,
                  "Time may favour Russia instead: it has more than three times Ukraine's population to draw on, and the American aid of April 2024 took Congress half a year to pass.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    support(
      "enemies-do-talk",
      response,
      "Enemies can negotiate while they fight, and it takes time: talks on a Korean truce began in July 1951, and two years of war went by before the armistice of 1953.",
      [
        undercut(
          "not-a-belligerent",
          response,
          "The Korean truce was negotiated by the armies in the field. Washington is not fighting in Ukraine, so the example speaks for talks between Kyiv and Moscow, not for an American channel.",
          [
            rebuttal(
              "patron-holds-terms",
              response,
              "Washington is no bystander in Ukraine: it pays for much of the country's defence and leads the sanctions on Russia, so part of what Moscow would bargain for is in American hands.",
            ),
          ],
        ),
      ],
    ),
    support(
      "parallel-tracks",
      essay(10),
      "Diplomacy over Ukraine and over Korea should go on at the same time: Russia now has a hand in both, so calm in one place can help calm in the other.",
      [
        rebuttal(
          "linkage-trap",
          response,
          "Working on Ukraine and Korea together lets Moscow trade one against the other, selling restraint towards Pyongyang for land in Ukraine.",
        ),
      ],
    ),
    rebuttal(
      "rewards-aggression",
      response,
      "To bargain while Russian troops hold Ukrainian land rewards conquest, and teaches Beijing and Pyongyang that force and patience pay.",
      [
        support(
          "putin-terms",
          response.citing(putinTerms),
          "Putin's price for talks, named on 14 June 2024, was that Ukraine leave four of its regions, including cities Russia does not hold, and give up joining NATO.",
          [
            rebuttal(
              "opening-bid",
              response,
              "Opening bids are extreme by nature: in the Istanbul talks of spring 2022 Russia and Ukraine worked on drafts that put off the hardest questions of territory.",
              [
                rebuttal(
                  "istanbul-catch",
                  response,
                  "The Istanbul drafts of 2022 stuck on what mattered most: Russia wanted a veto on help to Ukraine if it were attacked again, which would have emptied any guarantee.",
                ),
              ],
            ),
          ],
        ),
        rebuttal(
          "terms-reward-not-talks",
          response,
          "Talking rewards nobody: it is the terms of a settlement that reward or punish aggression, and only negotiation can show which terms are to be had.",
        ),
      ],
    ),
    rebuttal(
      "over-kyivs-head",
      response,
      "A peace arranged between Washington and Moscow would settle Ukraine's future over the heads of its people, and break the promise of 'nothing about Ukraine without Ukraine'.",
      [
        rebuttal(
          "kyiv-kept-inside",
          response,
          "A direct American line to Moscow need not shut Kyiv out: Washington can tell Ukraine of each step and refuse any term that Ukraine rejects.",
          [
            rebuttal(
              "pressure-would-follow",
              response,
              "A promise to respect Kyiv's wishes would not last: with a draft in hand Washington could press it to sign, since Ukraine can hardly fight on without American weapons.",
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "budapest",
      response.citing(budapestMemorandum),
      "Russia's signature is worth little: in the Budapest Memorandum of 1994 it promised to respect Ukraine's borders as Ukraine gave up Soviet nuclear weapons, and in 2014 it seized Crimea.",
      [
        rebuttal(
          "budapest-had-no-teeth",
          response,
          "The Budapest Memorandum failed for want of enforcement: it gave Ukraine assurances without means. Arms treaties with Moscow that had inspections, such as START of 1991, were largely kept.",
          [
            rebuttal(
              "treaties-broken",
              response,
              "Arms treaties with Moscow fared badly too: in 2014 Washington found Russia in breach of the treaty on medium-range missiles, and in 2023 Russia suspended New START, the last one limiting long-range weapons.",
              [
                rebuttal(
                  "limits-still-kept",
                  response,
                  "When Russia suspended New START in 2023 it said that it would stay within the treaty's limits: shared interest can hold Moscow to a bargain where trust cannot.",
                ),
              ],
            ),
          ],
        ),
      ],
    ),
    rebuttal(
      "channels-exist",
      response,
      "Lines to Moscow already exist: the two intelligence chiefs met in Ankara in November 2022, and the defence ministers spoke in June 2024. What is missing is a Russian wish to stop.",
      [
        rebuttal(
          "crisis-lines-only",
          response,
          "Calls between spy chiefs and defence ministers serve to prevent accidents; nobody on them has a mandate to explore terms, so they cannot show whether Moscow would stop.",
        ),
      ],
    ),
  ],
);
