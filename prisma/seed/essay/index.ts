import type { SeedDebate } from "../outline";
import { alliance } from "./alliance";
import { china } from "./china";
import { kremlin } from "./kremlin";
import { minilaterals } from "./minilaterals";
import { nato } from "./nato";
import { restraint } from "./restraint";

export const essayDebate: SeedDebate = {
  key: "russia-north-korea",
  question: "How should Washington respond to closer ties between Russia and North Korea?",
  background:
    "In June 2024 Vladimir Putin went to Pyongyang and signed a treaty with Kim Jong Un in which each promised the other help against invasion; in July Asian leaders, among them South Korea's president, came to NATO's summit in Washington. An essay of July 2024 argued that the United States should stay calm, and made six recommendations: they are the theses here. Under each stand the essay's own reasons and the strongest replies we know to them, with the facts as of July 2024. Read both sides, vote on what convinces you, and add the support or the rebuttal that is missing.",
  theses: [restraint, alliance, minilaterals, nato, china, kremlin],
};
