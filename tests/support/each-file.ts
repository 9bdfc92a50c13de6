import { freshDatabase } from "./database";

// A setup file runs before its test file is imported: whatever `lib/db/client` reads is already this file's own database.
process.env.DATABASE_URL = await freshDatabase();
process.env.NEXTAUTH_URL ??= "http://localhost:3000";
process.env.NEXTAUTH_SECRET ??= "a secret that only tests know, of 48 characters!";
