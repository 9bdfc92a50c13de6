import { readFileSync } from "node:fs";

/** What schema.prisma says about the tables, in PostgreSQL's words, each fact as one line. */
export function schemaFacts(path: string): string[] {
  const text = readFileSync(path, "utf8").replace(/\/\/.*$/gm, "");
  const blocks = [...text.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, kind = "", name = "", body = ""]): Block => ({
      kind,
      name,
      lines: body.split("\n").map((line) => line.trim().replace(/Unsupported\("(\w+)"\)/, "$1")),
    }),
  );
  const enums = blocks.filter((block) => block.kind === "enum");
  const models = new Map(blocks.filter((block) => block.kind === "model").map((block) => [block.name, block]));
  return [
    ...enums.map(({ name, lines }) => `enum ${name}: ${lines.filter(Boolean).join(", ")}`),
    ...[...models.values()].flatMap((model) => modelFacts(model, models)),
  ].sort();
}

type Block = { readonly kind: string; readonly name: string; readonly lines: readonly string[] };

function modelFacts(model: Block, models: ReadonlyMap<string, Block>): string[] {
  const table = tableOf(model);
  return model.lines.flatMap((line) => {
    const group = line.match(/^@@(id|unique|index)\(\[([^\]]+)\]/);
    if (group)
      return [`${{ id: "primary key", unique: "unique", index: "index" }[group[1] ?? ""]} ${table}(${group[2]})`];
    const field = line.match(/^(\w+)\s+(\w+)(\?|\[\])?(.*)$/);
    if (!field) return [];
    const [, name = "", type = "", suffix = "", rest = ""] = field;
    const other = models.get(type);
    if (other) return relationFact(table, tableOf(other), rest);
    const facts = [
      `column ${table}.${name} ${columnType(type, rest)}${suffix === "[]" ? "[]" : ""}` +
        `${suffix === "?" ? "" : " not null"}${rest.includes("@default(") ? " default" : ""}`,
    ];
    if (/@id\b/.test(rest)) facts.push(`primary key ${table}(${name})`);
    if (/@unique\b/.test(rest)) facts.push(`unique ${table}(${name})`);
    return facts;
  });
}

function tableOf({ name, lines }: Block): string {
  return lines.join("\n").match(/@@map\("(\w+)"\)/)?.[1] ?? name;
}

function relationFact(table: string, other: string, rest: string): string[] {
  const [, fields, references] = rest.match(/fields: \[([^\]]+)\], references: \[([^\]]+)\]/) ?? [];
  if (!fields) return [];
  return [`foreign key ${table}(${fields}) to ${other}(${references})`];
}

function columnType(type: string, rest: string): string {
  const [, native, size] = rest.match(/@db\.(\w+)(?:\((\d+)\))?/) ?? [];
  switch (native ?? type) {
    case "Uuid":
      return "uuid";
    case "VarChar":
      return `character varying(${size})`;
    case "SmallInt":
      return "smallint";
    case "Timestamptz":
      return `timestamp(${size}) with time zone`;
    default:
      return plainTypes[type] ?? type;
  }
}

const plainTypes: Record<string, string> = {
  String: "text",
  Int: "integer",
  BigInt: "bigint",
  Float: "double precision",
  Boolean: "boolean",
  DateTime: "timestamp(3) without time zone",
  Json: "jsonb",
  Bytes: "bytea",
};
