"use client";
import type { EssayLine } from "@/lib/essay/view";
import { EssayWork } from "./essay-work";
import type { GivenText } from "./given-text";
import { NoText } from "./no-text";
import { TextContext } from "./text-context";

/** The texts of a debate beside their claims. */
export function TextView({
  essays,
  given,
  model,
}: {
  readonly essays: readonly EssayLine[];
  /** null where the debate has none, or not the one that was asked for. */
  readonly given: GivenText | null;
  /** The host that proposals can be asked of; null where none is set up. */
  readonly model: string | null;
}) {
  if (given === null) return <NoText essays={essays} />;
  return (
    <TextContext value={given.view.id}>
      <EssayWork key={given.view.id} essays={essays} given={given} model={model} />
    </TextContext>
  );
}
