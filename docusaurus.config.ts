import type { Config } from "@docusaurus/types";

const config: Config = {
  title: "Async Atlas",
  tagline: "Python’s async constructs, each beside its counterpart in C#, JavaScript, Swift and Rust",
  url: process.env.SITE_URL ?? "https://async-atlas.github.io",
  baseUrl: process.env.BASE_URL ?? "/",
  trailingSlash: true,
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  future: { v4: true, faster: true },
  presets: [
    [
      "classic",
      {
        docs: { routeBasePath: "/", sidebarPath: "./sidebars.ts" },
        blog: false,
      },
    ],
  ],
  plugins: ["./src/plugin.ts"],
};

export default config;
