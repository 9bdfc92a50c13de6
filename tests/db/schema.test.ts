import { expect, test } from "vitest";
import { freshDatabase, query } from "../support/database";
import { schemaFacts } from "../support/prisma-schema";

/** What a database's catalogue says, each fact as one line. Indexes on a condition or for search are beyond schema.prisma. */
const catalogue = `
  select format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as fact
    from pg_enum e join pg_type t on t.oid = e.enumtypid group by t.typname
  union all
  select format('column %s.%s %s%s%s', c.relname, a.attname, replace(format_type(a.atttypid, a.atttypmod), '"', ''),
      case when a.attnotnull then ' not null' else '' end, case when a.atthasdef and a.attgenerated = '' then ' default' else '' end)
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  union all
  select format('%s %s(%s)', case when i.indisprimary then 'primary key' when i.indisunique then 'unique' else 'index' end,
      c.relname, (select string_agg(a.attname, ', ' order by k.n) from unnest(i.indkey) with ordinality k (attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum))
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and i.indpred is null and i.indexprs is null
      and (select m.amname from pg_class x join pg_am m on m.oid = x.relam where x.oid = i.indexrelid) <> 'gin'
  union all
  select format('foreign key %s(%s) to %s(%s)', c.conrelid::regclass, columns(c.conrelid, c.conkey),
      c.confrelid::regclass, columns(c.confrelid, c.confkey))
    from pg_constraint c where c.contype = 'f'`;

const columns = `
  create function columns(relation oid, numbers smallint[]) returns text language sql as $$
    select string_agg(a.attname, ', ' order by k.n) from unnest(numbers) with ordinality k (attnum, n)
      join pg_attribute a on a.attrelid = relation and a.attnum = k.attnum $$`;

test("the tables that the migrations make are those that schema.prisma describes", async () => {
  const url = await freshDatabase();
  await query(url, columns);
  const rows = await query<{ fact: string }>(url, catalogue);
  const facts = rows.map(({ fact }) => fact.replaceAll('"', "")).filter((fact) => !fact.includes("_prisma_migrations"));
  expect(facts.sort()).toEqual(schemaFacts("prisma/schema.prisma"));
});
