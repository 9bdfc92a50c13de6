import { v7 as newId } from "uuid";
import { TalkSection } from "@/components/talk/talk-section";
import { TalkTexts } from "@/components/talk/talk-texts";
import { currentActor } from "@/lib/auth/actor";
import { readTalk } from "@/lib/services/read-talk";

/** As many members as the @ offers; the others are mentioned by typing their names. */
const offered = 300;

/** What belongs to a claim and is no part of the debate: what is said about it. Read apart, so that it is there for all. */
export async function BesideClaim({
  debateId,
  claimId,
  doing,
}: {
  readonly debateId: string;
  readonly claimId: string;
  readonly doing: { readonly commentId: string | null; readonly what: string };
}) {
  const actor = await currentActor();
  const talk = await readTalk(actor, debateId, claimId);
  if (!talk.ok) return null;
  const { threads, count, follows, names, mayComment, mayFlag, handles } = talk.value;
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
      <TalkSection
        {...{ threads, count, follows }}
        lastOwn={own[0]?.id ?? ""}
        around={{ place, names, mayComment, mayFlag, doing, ids }}
      />
    </TalkTexts>
  );
}
