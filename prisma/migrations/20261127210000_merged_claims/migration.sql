-- AlterTable
ALTER TABLE "Claim" ADD COLUMN "mergedInto" UUID;

-- What stands for a claim is asked for only where that claim is gone.
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_merged_is_removed" CHECK ("mergedInto" IS NULL OR "deletedAt" IS NOT NULL);
