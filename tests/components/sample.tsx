import { render } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { DebateDesk } from "@/components/debate/debate-desk";
import type { DebateReading } from "@/components/debate/reading";
import { verbs } from "@/lib/access/verb";
import type { Claim, ClaimRole } from "@/lib/argument/claim";
import type { ClaimId, DebateId, UserId } from "@/lib/argument/id";
import { defaultSettings, type Settings } from "@/lib/argument/settings";
import { stratify } from "@/lib/argument/stratify";
import { strengthsOf } from "@/lib/argument/strength/strengths";
import { noVotes, type Tally, type Vote } from "@/lib/argument/vote";
import { english } from "@/locales/english";

export const me = "00000000-0000-7000-8000-00000000aaaa" as UserId;
export const somebody = "00000000-0000-7000-8000-00000000bbbb" as UserId;

/** The nth claim's id: `id(3)`. */
export const id = (n: number): ClaimId => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}` as ClaimId;

export const claim = (
  n: number,
  parent: number | null,
  role: ClaimRole,
  text: string,
  more: Partial<Claim> = {},
): Claim => ({
  ...{ id: id(n), parentId: parent === null ? null : id(parent), role, text, position: n, jointGroup: null },
  ...{ sharedFrom: null, origin: "response", sources: [], version: 1, authorId: somebody, createdAt: 0, removed: null },
  ...more,
});

/** A thesis with two supports and two rebuttals, the second rebuttal undercut. */
export const sample: readonly Claim[] = [
  claim(1, null, "thesis", "Ease tension first.", {
    origin: "essay",
    sources: [{ citation: "Essay", locator: "paragraph 8", url: null }],
  }),
  claim(2, 1, "support", "The South is stronger."),
  claim(3, 1, "support", "Deterrence has held."),
  claim(4, 1, "rebuttal", "It looks like weakness."),
  claim(5, 1, "rebuttal", "The North gains time."),
  claim(6, 4, "rebuttal", "Nobody was emboldened before."),
  claim(7, 5, "undercut", "Time is not what is at issue."),
];

export interface Given {
  readonly claims?: readonly Claim[];
  readonly tallies?: Readonly<Record<number, Partial<Tally>>>;
  readonly votes?: Readonly<Record<number, Vote>>;
  readonly reading?: Partial<DebateReading>;
  readonly concealed?: readonly number[];
  readonly redirects?: Readonly<Record<number, number>>;
  readonly visibility?: Settings["visibility"];
}

function readingOf({
  claims = sample,
  tallies = {},
  votes = {},
  concealed = [],
  redirects = {},
  reading = {},
  visibility = "public",
}: Given): DebateReading {
  const byId = <V,>(values: Readonly<Record<number, V>>) =>
    Object.fromEntries(Object.entries(values).map(([n, value]) => [id(Number(n)), value])) as Record<ClaimId, V>;
  const counted = Object.fromEntries(Object.entries(tallies).map(([n, tally]) => [n, { ...noVotes, ...tally }]));
  const redirected = byId(Object.fromEntries(Object.entries(redirects).map(([n, into]) => [n, id(into)])));
  const settings: Settings = {
    ...defaultSettings,
    ...{ visibility, secrecy: concealed.length > 0 ? "untilVoted" : "open" },
  };
  const frame = {
    ...{ id: "00000000-0000-7000-8000-0000000000dd" as DebateId, question: "What now?", background: "" },
    ...{ version: 1, settings },
  };
  // As the server sends them: of what this reader may see.
  const debate = stratify(frame, claims);
  if (!debate.ok) throw new Error(debate.error.code);
  const hidden = new Set(concealed.map(id));
  const known = byId(counted);
  const strengths = strengthsOf(
    debate.value,
    (claim) => (hidden.has(claim) ? noVotes : (known[claim] ?? noVotes)),
    settings.semantics,
  );
  return {
    view: {
      ...frame,
      ...{ seq: 1, claims, people: {}, concealed: concealed.map(id), tallies: known },
      strengths: Object.fromEntries([...strengths].filter(([claim]) => !hidden.has(claim))),
      ...{ votes: byId(votes), sampleVoters: 0, redirects: redirected },
    },
    ...{ verbs: [...verbs], signedIn: true, actorId: me, votingOpen: true, readAt: 0 },
    ...reading,
  };
}

export const withTexts = (children: ReactNode): ReactNode => (
  <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
    {children}
  </NextIntlClientProvider>
);

export function onDesk(given: Given, children: ReactNode): ReactNode {
  const reading = readingOf(given);
  return withTexts(
    <DebateDesk debateId={reading.view.id} carried={reading}>
      {children}
    </DebateDesk>,
  );
}

export const renderOnDesk = (given: Given, children: ReactNode) => render(onDesk(given, children));
