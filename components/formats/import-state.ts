import type { Preview, Trouble } from "./answers";
import type { KeptFile } from "./post-file";

/** Where somebody is on the way from a file to a debate. The file is kept through all that goes wrong. */
export type ImportState =
  | { readonly step: "choose" }
  | { readonly step: "reading"; readonly file: KeptFile; readonly format: string }
  | { readonly step: "refused"; readonly file: KeptFile; readonly format: string; readonly trouble: Trouble }
  | (Looking & { readonly step: "preview"; readonly cancelled: boolean; readonly trouble: Trouble | null })
  /** `of` is 0 until the server has begun. */
  | (Looking & { readonly step: "importing"; readonly done: number; readonly of: number })
  | (Looking & { readonly step: "done"; readonly debateId: string });

interface Looking {
  readonly file: KeptFile;
  /** As asked for: `auto` or a format. */
  readonly format: string;
  readonly preview: Preview;
}

export type ImportEvent =
  | { readonly kind: "choose"; readonly file: KeptFile; readonly format: string }
  | { readonly kind: "start over" }
  | { readonly kind: "previewed"; readonly preview: Preview }
  | { readonly kind: "troubled"; readonly trouble: Trouble }
  | { readonly kind: "import" }
  | { readonly kind: "progressed"; readonly done: number; readonly of: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "made"; readonly debateId: string };

export const atFirst: ImportState = { step: "choose" };

/** What comes too late for the step it belongs to changes nothing. */
export function nextState(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case "start over":
      return atFirst;
    case "choose":
      return { step: "reading", file: event.file, format: event.format };
    case "previewed":
      if (state.step !== "reading") return state;
      return { ...state, step: "preview", preview: event.preview, cancelled: false, trouble: null };
    case "troubled":
      if (state.step === "reading") return { ...state, step: "refused", trouble: event.trouble };
      if (state.step !== "importing") return state;
      return { ...kept(state), step: "preview", cancelled: false, trouble: event.trouble };
    case "import":
      return state.step === "preview" ? { ...kept(state), step: "importing", done: 0, of: 0 } : state;
    case "progressed":
      return state.step === "importing" ? { ...state, done: event.done, of: event.of } : state;
    case "cancelled":
      if (state.step === "reading") return atFirst;
      if (state.step !== "importing") return state;
      return { ...kept(state), step: "preview", cancelled: true, trouble: null };
    case "made":
      return state.step === "importing" ? { ...kept(state), step: "done", debateId: event.debateId } : state;
  }
}

const kept = ({ file, format, preview }: Looking): Looking => ({ file, format, preview });
