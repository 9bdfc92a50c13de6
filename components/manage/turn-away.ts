import { notFound, redirect } from "next/navigation";

/**
 * For pages that always need an account: whoever is signed out is asked to sign in, whether or not there is such a page
 * for them; for everyone else what they may not see is not there.
 */
export function turnAway(signedIn: boolean, path: string): never {
  if (!signedIn) redirect(`/signin?next=${encodeURIComponent(path)}`);
  notFound();
}
