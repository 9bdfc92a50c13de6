import { type Laid, layouter, type Material, type Opening } from "./layout-job";

export type ToWorker =
  | { readonly kind: "material"; readonly material: Material }
  | { readonly kind: "lay"; readonly job: number; readonly opening: Opening };

export type FromWorker =
  | { readonly kind: "progress"; readonly job: number; readonly share: number }
  | { readonly kind: "laid"; readonly job: number; readonly laid: Laid };

let lay: ReturnType<typeof layouter> | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "material") {
    lay = layouter(data.material);
    return;
  }
  if (lay === null) throw new Error("There is nothing to lay out yet.");
  const { job } = data;
  const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  const laid = lay(data.opening, (share) => say({ kind: "progress", job, share }));
  say(
    { kind: "laid", job, laid },
    [laid.nodes, laid.x, laid.y, laid.widths, laid.heights].map(({ buffer }) => buffer),
  );
};
