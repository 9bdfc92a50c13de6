import type { SemanticsName } from "../../settings";
import type { Semantics } from "../semantics";
import { dfQuad } from "./df-quad";
import { euler } from "./euler";
import { eulerTop } from "./euler-top";
import { evidenceWeighted } from "./evidence-weighted";
import { mlp } from "./mlp";
import { quadraticEnergy } from "./quadratic-energy";
import { squaredDfQuad } from "./squared-df-quad";

const table: Readonly<Record<SemanticsName, Semantics>> = {
  "evidence-weighted": evidenceWeighted,
  "quadratic-energy": quadraticEnergy,
  "df-quad": dfQuad,
  "squared-df-quad": squaredDfQuad,
  euler,
  "euler-top": eulerTop,
  mlp,
};

export const semanticsNames = Object.keys(table) as readonly SemanticsName[];

export const semanticsOf = (name: SemanticsName): Semantics => table[name];
