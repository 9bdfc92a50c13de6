import type { Messages } from "next-intl";
import type { Preview as PreviewOf, Remark } from "@/lib/argument/preview";

// What the server says of a file, as far as the pages show it.

export type FormatName = keyof Messages["formats"]["page"]["names"];
type FaultCode = keyof Messages["formats"]["faults"];
type LossCode = keyof Messages["formats"]["losses"];

export type Loss = Remark<LossCode>;
export type Fault = Remark<FaultCode>;
export type Preview = PreviewOf<FormatName, LossCode>;

/** Why there is no preview or no debate: what is wrong with the file, or what kept it from being read. */
export type Trouble =
  | { readonly kind: "unfit"; readonly fault: Fault; readonly format: FormatName | null }
  | { readonly kind: "too-large" | "signed-out" | "rate-limited" | "unavailable" | "id-taken" | "refused" }
  /** Nothing came back: the network or the server went away, or the file can no longer be read from the disk. */
  | { readonly kind: "unreachable" };
