"use client";
import { useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { ClaimRole } from "@/lib/argument/claim";
import { claimOf, type Debate, isLive, pathTo } from "@/lib/argument/debate";
import type { ClaimId } from "@/lib/argument/id";
import { visibleText } from "@/lib/argument/text";
import { useDeskHere } from "../debate/desk-context";
import type { Addition } from "../debate/use-commands";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { isFocusLost } from "../ui/focus-after";
import { TextArea } from "../ui/text-area";
import { focusNear, soon } from "./focus-claim";
import { RoleSign } from "./role-sign";

interface Left {
  readonly id: ClaimId;
  /** What the claim was; null where it is not known any more. */
  readonly claim: { readonly role: ClaimRole; readonly text: string } | null;
  readonly words: string;
}

const LeftWordsContext = createContext<(left: Left) => void>(() => {});

/** Hands over what was in a form of a claim as it left the page. Shown only if the claim is gone: else its draft is kept. */
export const useLeaveWords = (): ((left: Left) => void) => useContext(LeftWordsContext);

/** What somebody was writing at a claim that went away meanwhile is shown to be copied, wherever in the debate one is. */
export function LeftWords({ children }: { readonly children: ReactNode }) {
  const { debate, undelivered } = useDeskHere();
  const [handed, setHanded] = useState<readonly Left[]>([]);
  const [shown, setShown] = useState<readonly Left[]>([]);
  const stands = useRef(false);
  useLayoutEffect(() => {
    stands.current = true;
    return () => {
      stands.current = false;
    };
  }, []);
  // When all of it goes, nothing is left to show the words.
  const leave = useCallback((left: Left) => {
    if (stands.current) setHanded((before) => [...before, left]);
  }, []);
  useEffect(() => {
    if (handed.length === 0) return;
    setHanded([]);
    const gone = handed.filter(({ id }) => {
      const claim = claimOf(debate, id);
      return claim === undefined || !isLive(debate, claim);
    });
    setShown((before) => gone.reduce(withWords, before));
  }, [handed, debate]);
  const given = useRef(0);
  useEffect(() => {
    const late = undelivered.slice(given.current).map((addition) => leftOf(addition, debate));
    given.current = undelivered.length;
    if (late.length > 0) setShown((before) => late.reduce(withWords, before));
  }, [undelivered, debate]);
  const [first, ...rest] = shown;
  return (
    <LeftWordsContext value={leave}>
      {children}
      {first && <Words key={`${first.id} ${first.words}`} left={first} onClose={() => setShown(rest)} />}
    </LeftWordsContext>
  );
}

/** An answer that came too late, and what is known of the claim it was for. */
function leftOf({ id, parentId, text }: Addition, debate: Debate): Left {
  const claim = parentId === null ? undefined : claimOf(debate, parentId);
  return {
    id: parentId ?? id,
    claim: claim === undefined ? null : { role: claim.role, text: visibleText(claim.text) },
    words: text,
  };
}

/** The same words may be handed over by the form and by the draft that was kept of them. */
function withWords(before: readonly Left[], left: Left): readonly Left[] {
  const isKnown = before.some(({ id, words }) => id === left.id && words.includes(left.words));
  return isKnown ? before : [...before, left];
}

function Words({ left: { id, claim, words }, onClose }: { readonly left: Left; readonly onClose: () => void }) {
  const t = useTranslations("claim.left");
  const { debate, view, actorId } = useDeskHere();
  const removed = pathTo(debate, id).find((step) => step.removed !== null)?.removed ?? null;
  const by = removed === null || removed.by === actorId ? undefined : view.people[removed.by]?.name;
  const how = removed?.into === undefined ? "removed" : "merged";
  const close = () => {
    onClose();
    soon(() => isFocusLost() && focusNear(debate, id));
  };
  return (
    <Dialog
      title={by === undefined ? t("title", { how }) : t("titleBy", { how, name: by })}
      isOpen
      onClose={close}
      isDismissable={false}
      wide
    >
      {claim !== null && (
        <blockquote className="flex gap-2 border-s-2 border-rule-strong ps-3 font-serif text-ink-soft" dir="auto">
          <RoleSign role={claim.role} className="mt-1 size-4 shrink-0" />
          <span className="line-clamp-4">{claim.text}</span>
        </blockquote>
      )}
      <TextArea
        label={t("words")}
        hint={t("hint")}
        rows={4}
        readOnly
        autoFocus
        value={words}
        onFocus={(event) => event.currentTarget.select()}
        className="font-serif text-claim"
      />
      <Button className="justify-self-end" onClick={close}>
        {t("close")}
      </Button>
    </Dialog>
  );
}
