const { options } = require("./.dependency-cruiser.cjs");

/**
 * What is loaded before a reader runs a program: followed up to `src/live`, to which, as the other rules have it, only
 * `import()` leads.
 */
module.exports = {
  forbidden: [
    {
      name: "a reader would load it",
      severity: "error",
      from: { path: "^src/(browser/|report/|offline/(?!worker)|search/(find|field)/.*\\.ts$)", pathNot: "\\.test\\.tsx?$" },
      to: { reachable: true, path: "node_modules/", pathNot: "node_modules/lz-string" },
    },
  ],
  options: { ...options, doNotFollow: { path: ["node_modules", "^src/live/"] } },
};
