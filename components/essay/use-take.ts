"use client";
import { useCallback, useRef } from "react";
import { v7 as newId } from "uuid";
import { takeWords } from "@/lib/actions/essay-passages";
import type { Failure } from "@/lib/actions/failure";
import { type ClaimRole, limits, type Source } from "@/lib/argument/claim";
import type { Edit } from "@/lib/argument/edit";
import type { ClaimId } from "@/lib/argument/id";
import { positionAmong } from "@/lib/argument/place";
import type { PassageId, Segmented, Span } from "@/lib/essay/essay";
import type { EssayView } from "@/lib/essay/view";
import { useDeskHere } from "../debate/desk-context";
import { useRefresh } from "../ui/without-network";
import type { EssayOnDesk } from "./use-essay";

/** A claim to be made of words of the text. */
interface Taking {
  readonly words: Span;
  readonly text: string;
  readonly parentId: ClaimId | null;
  readonly role: ClaimRole;
}

export interface Taker {
  /** What it would add to the debate, to ask whether one may. */
  readonly additionOf: (taking: Taking, id?: ClaimId) => Extract<Edit, { kind: "add" }>;
  /** Shows the claim with its passage at once, and sends both together; tried again it is the same claim. `ifOpen`: it is
   * not made where somebody else has made one of these words. */
  readonly take: (
    taking: Taking,
    when?: { readonly ifOpen: boolean },
  ) => { readonly id: ClaimId; readonly sent: Promise<Failure | null> };
}

export function useTake({ view, segmented, expect }: EssayOnDesk): Taker {
  const { debate, edit, latest } = useDeskHere();
  const refresh = useRefresh();
  const tried = useRef(new Map<string, { id: ClaimId; command: string; passage: PassageId }>());

  const additionOf = useCallback<Taker["additionOf"]>(
    ({ words, text, parentId, role }, id = nobody) => ({
      ...{ kind: "add", id, parentId, role, text, sharedFrom: null, origin: "essay" },
      position: positionAmong(latest.current.debate, parentId),
      sources: [sourceOf(view, segmented, words)],
    }),
    [latest, view, segmented],
  );
  const take = useCallback<Taker["take"]>(
    (taking, { ifOpen } = { ifOpen: false }) => {
      const said = JSON.stringify(taking);
      const ids = tried.current.get(said) ?? {
        ...{ id: newId() as ClaimId, command: newId(), passage: newId() as PassageId },
      };
      tried.current.set(said, ids);
      const addition = additionOf(taking, ids.id);
      const send = () =>
        takeWords({
          ...{ debateId: debate.id, essayId: view.id, version: view.version, span: taking.words },
          ...{ passageId: ids.passage, commandId: ids.command, ifOpen },
          edit: { ...addition, sources: [...addition.sources] } as Parameters<typeof takeWords>[0]["edit"],
        });
      const sent = expect(
        { id: ids.passage, claimId: ids.id, span: taking.words },
        edit(addition, ids.command, send),
      ).then((failed) => {
        if (failed === null) tried.current.delete(said);
        // The page is asked for the text as it stands now.
        if (failed?.code === "essay-changed") void refresh();
        return failed;
      });
      return { id: ids.id, sent };
    },
    [additionOf, debate.id, edit, expect, refresh, view],
  );
  return { additionOf, take };
}

/** Stands for the id of what is only thought of. */
const nobody = "00000000-0000-0000-0000-000000000000" as ClaimId;

/** The essay as the claim's first source, with the paragraph: what travels with the claim when it leaves this page. */
function sourceOf({ title, author, url }: EssayView, segmented: Segmented | null, { start }: Span): Source {
  const paragraph = segmented?.paragraphs.findLast((one) => one.start <= start);
  const citation = [author, title].filter((part) => part !== "").join(", ");
  return {
    citation: [...citation].slice(0, limits.citationCharacters).join(""),
    locator: paragraph === undefined ? null : `paragraph ${paragraph.number}`,
    ...{ url: url === "" ? null : url, quote: null, mark: null },
  };
}
