import { defineConfig } from "prisma/config";

// The connection is only needed by Prisma's own migration commands; the app and `prisma generate` do without.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
