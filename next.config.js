import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./locales/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  // Tests run several servers from one checkout; each needs a build folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Nothing here resizes pictures, and the optimizer is attack surface.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/client", "@prisma/adapter-pg", "nodemailer"],
  turbopack: { root: import.meta.dirname },
};

export default withNextIntl(config);
