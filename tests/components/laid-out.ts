import { layouter } from "@/components/map/layout-job";
import { type Scene, sceneOf } from "@/components/map/scene";
import type { Claim } from "@/lib/argument/claim";
import type { DebateId } from "@/lib/argument/id";
import { openAbove, treeOf } from "@/lib/argument/layout/debate-tree";
import { defaultSettings } from "@/lib/argument/settings";
import { stratify } from "@/lib/argument/stratify";

/** The map of some claims, the question and so many levels open, in one column of theses. */
export function laidOut(claims: readonly Claim[], level = 9): Scene {
  const id = "00000000-0000-7000-8000-0000000000dd" as DebateId;
  const debate = stratify({ id, question: "What now?", background: "", version: 1, settings: defaultSettings }, claims);
  if (!debate.ok) throw new Error(debate.error.code);
  const tree = treeOf(debate.value);
  const nothing = new Float32Array();
  const advances = { codes: new Uint16Array(), widths: { question: nothing, thesis: nothing, claim: nothing } };
  const lay = layouter({ ...tree, texts: tree.claims.map((claim) => claim?.text ?? "What now?"), advances });
  const fill = Array.from(tree.depths).flatMap((depth) => (depth === 1 ? [0] : []));
  return sceneOf(
    tree,
    lay({ open: openAbove(tree.depths, level), fill }, () => {}),
  );
}
