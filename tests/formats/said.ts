import type { DocumentClaim } from "../../lib/formats/document";

/** What a claim says wherever it stands and whatever its key is; marks and joint premises aside. */
export const said =
  (claims: readonly DocumentClaim[]) =>
  ({ parent, role, text, shows, sources }: DocumentClaim) => ({
    ...{ role, text },
    parent: claims.findIndex(({ key }) => key === parent),
    shows: claims.findIndex(({ key }) => key === shows),
    sources: sources.map(({ citation, locator, url, quote }) => ({ citation, locator, url, quote })),
  });
