import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

type EngineModule = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/** The SQL that Prisma's own engine writes for a schema from nothing; the engine comes as a package, not a download. */
export async function scriptFor(schemaPath: string, databaseUrl: string): Promise<string> {
  const content = readFileSync(schemaPath, "utf8");
  const files = [{ path: schemaPath, content }];
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }) as never);
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new({ datamodels: [[schemaPath, content]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    ...{ from: { tag: "empty" }, to: { tag: "schemaDatamodel", files }, script: true },
    ...{ shadowDatabaseUrl: null, exitCode: null, filters: { externalTables: [], externalEnums: [] } },
  });
  return stdout ?? "";
}

async function loadEngine(): Promise<EngineModule> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = (await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href)) as EngineModule;
  const bytes = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue as never });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
  return glue;
}
