import type { Command } from "../command";
import { convert } from "./convert";
import { groups } from "./groups";
import { onDatabase } from "./on-database";
import { strength } from "./strength";

export const commands: readonly Command[] = [convert, strength, groups, ...onDatabase];
