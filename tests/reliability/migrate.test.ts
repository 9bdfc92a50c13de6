import { test, expect } from "vitest";
import { emptyDatabase, freshDatabase, query } from "../support/database";
test("fresh", async () => {
  const url = await freshDatabase();
  console.log(await query(url, "select migration_name from _prisma_migrations"));
  await emptyDatabase();
  expect(1).toBe(1);
});
