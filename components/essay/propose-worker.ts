import type { Segmented } from "@/lib/essay/essay";
import { propose } from "@/lib/essay/propose";

/** Works out proposals beside the page, so that a long text can be read meanwhile. */
self.onmessage = ({ data }: MessageEvent<Segmented>) => self.postMessage(propose(data));
