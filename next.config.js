import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./locales/request.ts");

const everywhere = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Links of invitations and resets are secrets, and what people read here is nobody else's business.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  // Tests run several servers from one checkout; each needs a build folder of its own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Nothing here resizes pictures, and the optimizer is attack surface.
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "@prisma/client", "@prisma/adapter-pg", "nodemailer"],
  turbopack: { root: import.meta.dirname },
  // `npm run check` checks types. Building does so only where the tests run, not on every computer that starts this.
  typescript: { ignoreBuildErrors: process.env.CI !== "true" },
  // A text of the longest kind that is taken, in characters of several bytes, with what is said about it.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  // What pages may load and run is in proxy.ts, because it holds a number that differs with each response.
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    {
      source: "/api/:path*",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
};

export default withNextIntl(config);
