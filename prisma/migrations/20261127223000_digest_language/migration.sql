-- What somebody reads the site in when asking for letters; those who asked before get English, as they did.
ALTER TABLE "Digest" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en';
