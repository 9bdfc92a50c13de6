// The table of docs/architecture.md: what each room may import besides itself and lib/result.ts. No exceptions.
const pure = ["lib/argument", "lib/access", "lib/formats", "lib/essay"];

/** @type {Record<string, string[]>} */
const rooms = {
  app: ["components", "lib/actions", "lib/services", "lib/auth", "lib/http", "locales", ...pure],
  "components/ui": [],
  components: ["lib/actions", "lib/argument", "lib/access", "lib/essay"],
  "lib/actions": ["lib/services", "lib/auth", "locales", ...pure],
  "lib/services": ["lib/db", "prisma/seed", ...pure],
  "lib/http": ["lib/services", "lib/auth", ...pure],
  "lib/auth": ["lib/db", "lib/access", "lib/argument"],
  "lib/db": ["lib/argument", "lib/access", "lib/essay"],
  "lib/access": ["lib/argument"],
  "lib/formats": ["lib/argument"],
  "lib/essay": ["lib/argument"],
  "lib/argument": [],
  "prisma/seed": ["lib/argument", "lib/essay"],
  locales: [],
};

/** @param {[string, string[]]} entry */
function roomRule([room, others]) {
  const inside = room === "components" ? "^components/(?!ui/)" : `^${room}/`;
  const allowed = [room, ...others].map((name) => `^${name}/`);
  return {
    name: `what ${room} may import`,
    severity: "error",
    from: { path: inside },
    // Packages have rules of their own below.
    to: {
      pathNot: [...allowed, "^lib/result\\.ts$", "^node_modules/", "\\.(css|json)$"],
      dependencyTypesNot: ["core"],
    },
  };
}

/** @param {string} name @param {string} keepers @param {string} packages */
function onlyImporter(name, keepers, packages) {
  return {
    name,
    severity: "error",
    from: { pathNot: keepers },
    to: { path: `node_modules/(${packages})/` },
  };
}

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(roomRule),
    {
      name: "lib/result.ts imports nothing",
      severity: "error",
      from: { path: "^lib/result\\.ts$" },
      to: { path: "." },
    },
    {
      name: "the pure core uses no package and no part of Node",
      severity: "error",
      from: { path: "^lib/(argument|access)/" },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"] },
    },
    onlyImporter("only lib/db imports Prisma and pg", "^(lib/db|tests)/", "@prisma/[^/]+|prisma|pg|\\.prisma"),
    onlyImporter("only lib/auth imports next-auth", "^lib/auth/", "next-auth"),
    {
      name: "rules, use cases and data know neither Next nor React",
      severity: "error",
      from: { path: "^lib/(argument|access|formats|essay|services|db)/" },
      to: { path: "node_modules/(next|react|react-dom)/" },
    },
    {
      name: "the app needs neither scripts nor tests",
      severity: "error",
      from: { path: "^(app|components|lib|locales|prisma)/" },
      to: { path: "^(scripts|tests)/" },
    },
    { name: "no circles", severity: "error", from: {}, to: { circular: true } },
    { name: "every import leads somewhere", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/db/generated/.*/|^prisma/migrations/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
