import { type LookAsked, lookAt } from "./look-job";

self.onmessage = ({ data }: MessageEvent<LookAsked>) => self.postMessage({ looked: lookAt(data) });
