import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/actor";
import type { UserId } from "@/lib/argument/id";
import { sql } from "./sql";

/** A person with an account in this test file's database. */
export async function person(name: string, { isAdmin = false }: { isAdmin?: boolean } = {}): Promise<Actor> {
  const userId = newId() as UserId;
  await sql(`insert into "User" (id, name, email, "isAdmin") values ($1, $2, $3, $4)`, [
    userId,
    name,
    `${name.toLowerCase().replaceAll(" ", ".")}.${userId}@example.org`,
    isAdmin,
  ]);
  return { userId, name, isAdmin };
}
