"use client";
import { unstable_rethrow } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { type ManageState, untouched } from "@/lib/actions/manage-state";

type Action = (previous: ManageState, data: FormData) => Promise<ManageState>;

/**
 * A form and its last answer. Without JavaScript the browser sends it and the page comes back with the answer in it;
 * with JavaScript it is sent from here, so that fields keep what was typed and a lost network is an answer too. What was
 * taken may be answered with another page; then `onTaken` is called before it is gone to.
 */
export function useSentForm(action: Action, onTaken?: () => void) {
  const [answer, sendPage] = useActionState(action, untouched);
  const [latest, setLatest] = useState<ManageState | null>(null);
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const state = latest ?? answer;

  // The page that comes back to a browser without JavaScript has autofocus there instead.
  useEffect(() => {
    if (latest?.refusal) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [latest]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    form.current = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    start(async () => {
      const next = await action(state, data).catch((error: unknown) => {
        try {
          unstable_rethrow(error);
        } catch (elsewhere) {
          onTaken?.();
          throw elsewhere;
        }
        return unavailable(state, data);
      });
      start(() => setLatest(next));
    });
  };
  return { state, pending, form: { action: sendPage, onSubmit } };
}

function unavailable(previous: ManageState, data: FormData): ManageState {
  const values = Object.fromEntries(
    [...data].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return { refusal: { code: "unavailable", field: null }, done: null, values, turn: previous.turn + 1 };
}
