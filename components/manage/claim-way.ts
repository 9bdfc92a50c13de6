/** Where a claim is read in its debate. */
export const claimWay = (debateId: string, claimId: string): string => `/debates/${debateId}#c-${claimId}`;
