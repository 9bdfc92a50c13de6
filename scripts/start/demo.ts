import { migrate } from "@/lib/db/migrate";
import { generateClient } from "./build";
import { openDatabase } from "./database";

/**
 * Adds the sample panel of voters to the instance of this checkout, or takes it away. The app may run meanwhile; if
 * the database does not, it is started for the moment.
 * @returns what was done, in a sentence
 */
export async function demo(checkout: string, folder: string, remove: boolean): Promise<string> {
  await generateClient(checkout);
  const database = await openDatabase(folder);
  try {
    process.env.DATABASE_URL = database.url;
    await migrate(database.url);
    // Loaded late: both read the client and the address of the database.
    const { essayDebateId, seedEssay } = await import("@/lib/services/seed");
    const { addSamplePanel, removeSamplePanel } = await import("@/lib/services/demo");
    const { regroupOne } = await import("@/lib/services/regroup");
    const { closeDatabase } = await import("@/lib/db/client");
    try {
      await seedEssay();
      const said = remove ? removed(await removeSamplePanel()) : added(await addSamplePanel());
      // So that the groups are there to look at once this has ended; where the app runs, it would do the same in a moment.
      await regroupOne(essayDebateId);
      return said;
    } finally {
      await closeDatabase();
    }
  } finally {
    await database.release();
  }
}

type Panel = { readonly voters: number; readonly votes: number };

function added({ voters, votes }: Panel): string {
  if (voters === 0) return "The essay's debate is gone or closed to votes, so no sample panel was added.";
  if (votes === 0) return "The sample panel was there already.";
  return `Added a sample panel of ${voters} voters with ${votes} votes; "npm run demo -- --remove" takes it away.`;
}

function removed({ voters, votes }: Panel): string {
  if (voters === 0) return "There was no sample panel to remove.";
  return `Removed the sample panel of ${voters} voters with ${votes} votes.`;
}
