import type { Citation } from "@/lib/essay/essay";

/** A sentence, and the keys of the claims that are anchored to it. */
type Told = readonly [sentence: string, ...claims: readonly string[]];

/** A text of Rejoinder's own about the essay, so that the essay's words are nowhere in here. */
export const summaryCitation: Citation = {
  title: "An essay of July 2024, in summary",
  ...{ author: "Rejoinder", date: "July 2024", publisher: "", url: "" },
  rights: "Written for this debate in words of its own; of the essay itself nothing is reproduced.",
};

/** A paragraph for each of the essay's, in its order: what `essay(n)` names is told in the paragraph of that number. */
export const summary: readonly (readonly Told[])[] = [
  [
    ["Putin's journey to Pyongyang in June alarmed Americans and their allies."],
    [
      "A month later several leaders from Asia, South Korea's president among them, were guests at NATO's birthday in Washington: what people call a new cold war no longer stops at Europe's edge.",
      "cold-war-spreads",
    ],
  ],
  [
    [
      "There is nothing new in the friendship itself: Moscow stood at North Korea's cradle after 1945, and Putin paid it a visit soon after he came to power and has argued for weaker sanctions ever since.",
      "old-ties",
    ],
    [
      "New is who needs whom, because Russia cannot keep up its war without North Korean ammunition.",
      "war-feeds-the-tie",
      "eleven-thousand",
    ],
    [
      "Some 11,000 containers of shells, missiles and other supplies are said to have gone west since the autumn of 2023.",
      "eleven-thousand",
    ],
  ],
  [
    [
      "All the same, the South outweighs the North by almost any measure, which is why the essay sees no cause for alarm.",
      "south-superior",
      "no-emergency",
    ],
    ["It has two people for every one in the North, and an economy some sixty times as large.", "sixty-to-one"],
    [
      "Its soldiers, sailors and pilots have the better equipment throughout, and so do those who fly its drones and guard its networks.",
      "technology-edge",
    ],
    ["Behind it stand the United States and Japan, and that makes its position secure.", "allies-behind-seoul"],
    [
      "Its songs and series reach across the border too, and may one day worry Kim's government more than any weapon.",
      "soft-power",
    ],
  ],
  [
    [
      "The North's arsenal keeps growing: rockets that could reach American cities, gliders faster than any defence, perhaps even a nuclear drone for the deep sea.",
      "arsenal-grows",
    ],
    [
      "Most who study it think the bomb makes up for what the country lacks in wealth and in modern arms.",
      "weapons-compensate",
    ],
    [
      "So far nobody has dared to start a war, since Pyongyang calculates coolly and would reach for the bomb only if its rule were about to end.",
      "deterrence-stable",
    ],
  ],
  [
    ["China holds back, because a region cut into two hostile halves would not suit it.", "china-cautious"],
    [
      "It does not mind when Russia and North Korea help one another, since that gives Washington one more thing to worry about.",
      "beijing-gains",
    ],
    [
      "But it shows no sign of wanting a formal pact of three, knowing how much that would unsettle its neighbours.",
      "china-cautious",
      "instability-understood",
    ],
  ],
  [
    [
      "Both partners profit, yet there are bounds to what they do for each other, and nobody should make the danger larger than it is.",
      "gains-limited",
      "no-emergency",
    ],
    [
      "For its shells the North receives grain and oil, and probably help with satellites and submarines as well.",
      "military-payback",
    ],
    ["Few people have gained as much from Ukraine's misfortune as Kim Jong Un.", "kim-the-winner"],
    ["Help with warheads, or with the rockets that carry them, is not to be expected.", "no-nuclear-help"],
  ],
  [
    [
      "Should North Korean troops go to fight in Ukraine, the war would have taken another step up.",
      "longer-war-widens",
    ],
    [
      "There would hardly be many of them, though: they would answer the Europeans who may be there already, and would not turn the war.",
      "volunteers-small",
    ],
  ],
  [
    [
      "That two countries under such pressure from the West lean on each other should surprise no one.",
      "partnership-logical",
    ],
    [
      "The United States ought to keep its alliance with Seoul up to date and bring Seoul and Tokyo closer together.",
      "alliance",
      "strength-permits-patience",
    ],
    [
      "It can do so and still show more restraint and a clearer eye for what is real, so that tempers cool.",
      "restraint",
      "strength-permits-patience",
    ],
    [
      "The small groups, such as the Quad, AUKUS and the young arrangement with Tokyo and Seoul, should grow, but without hurry.",
      "minilaterals",
      "young-ties",
    ],
  ],
  [
    ["NATO ought to stay out of Asia's security, or at least do little there.", "nato"],
    [
      "Anything more would provoke without need, and carry Europe's quarrel further east.",
      "needless-provocation",
      "cold-war-spreads",
    ],
    [
      "Seoul's generous help for Kyiv and its president's early fondness for NATO are part of what drew Moscow and Pyongyang together, whatever South Korea's arms makers have earned by it.",
      "seoul-drives-them",
    ],
  ],
  [
    ["With China, Washington should talk as much as now and at a higher level.", "china"],
    ["It should also have opened steady channels to Moscow long ago, and must do it now.", "kremlin", "overdue"],
    [
      "Their purpose would be to negotiate an end to a ruinous war, on which the bond between Russia and North Korea feeds.",
      "kremlin",
      "war-feeds-the-tie",
    ],
    ["The same talks should help to calm the Korean Peninsula.", "parallel-tracks", "restraint"],
  ],
];
