import { noVotes, recount, type Tally, type Verdict, type Vote } from "@/lib/argument/vote";

/** How the votes on a claim may be supposed to be. */
const supposedVotes = [
  ...(["asTheyAre", "youAgree", "youUnsure", "youDisagree"] as const),
  ...(["moreAgree", "moreDisagree", "none"] as const),
] as const;
export type SupposedVotes = (typeof supposedVotes)[number];

const verdicts = { youAgree: 1, youUnsure: 0, youDisagree: -1 } as const satisfies Partial<
  Record<SupposedVotes, Verdict>
>;
const isOwn = (supposed: SupposedVotes): supposed is keyof typeof verdicts => supposed in verdicts;

/** What can be supposed where the reader's own verdict is `own`; without `counts` theirs would make no difference. */
export const supposable = (own: Verdict | null, counts: boolean): readonly SupposedVotes[] =>
  supposedVotes.filter((one) => !isOwn(one) || (counts && verdicts[one] !== own));

/** The tally with those votes; what was said about relevance stays. */
export function tallyWith(supposed: SupposedVotes, tally: Tally, own: Vote): Tally {
  if (isOwn(supposed)) return recount(tally, own, { ...own, verdict: verdicts[supposed] });
  const { relevanceCount, relevanceSum } = tally;
  switch (supposed) {
    case "asTheyAre":
      return tally;
    case "moreAgree":
      return { ...tally, agree: tally.agree + 10 };
    case "moreDisagree":
      return { ...tally, disagree: tally.disagree + 10 };
    case "none":
      return { ...noVotes, relevanceCount, relevanceSum };
  }
}
