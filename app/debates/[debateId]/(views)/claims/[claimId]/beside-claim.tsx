import { v7 as newId } from "uuid";
import { QuotesSection } from "@/components/essay/quotes-section";
import { ClaimMarks } from "@/components/talk/claim-marks";
import { FreshTalk } from "@/components/talk/fresh-talk";
import { SourcesSection } from "@/components/talk/sources-section";
import { TalkSection } from "@/components/talk/talk-section";
import { TalkTexts } from "@/components/talk/talk-texts";
import { currentActor } from "@/lib/auth/actor";
import { readQuotes } from "@/lib/services/essays";
import { readSources } from "@/lib/services/rate-source";
import { readMarks } from "@/lib/services/read-moderation";
import { readTalk } from "@/lib/services/read-talk";

/** As many members as the @ offers; the others are mentioned by typing their names. */
const offered = 300;

/** What belongs to a claim and is no part of the debate: its sources' standing, and what is said of it. Read apart, so that it is there for all. */
export async function BesideClaim({
  debateId,
  claimId,
  doing,
  suggested,
}: {
  readonly debateId: string;
  readonly claimId: string;
  readonly doing: { readonly commentId: string | null; readonly what: string };
  /** Whether a source was just suggested. */
  readonly suggested: boolean;
}) {
  const actor = await currentActor();
  const [talk, rated, marks, quoted] = await Promise.all([
    readTalk(actor, debateId, claimId),
    readSources(actor, debateId, claimId),
    readMarks(actor, debateId, claimId),
    readQuotes(actor, debateId, claimId),
  ]);
  if (!talk.ok || !rated.ok || !marks.ok) return null;
  const { threads, count, changedAt, follows, names, mayComment, mayFlag, flagged, handles } = talk.value;
  const place = {
    debateId,
    claimId,
    here: `/debates/${debateId}/claims/${claimId}`,
    handles: handles.slice(0, offered),
  };
  const said = threads.flatMap(({ comment, replies }) => [comment, ...replies]);
  const own = said.filter(({ typed }) => typed !== null).sort((a, b) => b.createdAt - a.createdAt);
  const ids = { comment: newId(), flag: newId() };
  return (
    <TalkTexts>
      <ClaimMarks debateId={debateId} {...marks.value} />
      <QuotesSection debateId={debateId} claimId={claimId} texts={quoted.ok ? quoted.value : []} />
      <SourcesSection
        {...{ debateId, here: place.here, suggested }}
        claimId={talk.value.claimId}
        {...rated.value}
        mayAdd={mayComment}
        adding={doing.what === "cite"}
        commandId={newId()}
      />
      <TalkSection
        fresh={<FreshTalk claimId={talk.value.claimId} changedAt={changedAt} />}
        {...{ threads, count, follows }}
        lastOwn={own[0]?.id ?? ""}
        around={{ place, names, mayComment, mayFlag, flagged, doing, ids }}
      />
    </TalkTexts>
  );
}
