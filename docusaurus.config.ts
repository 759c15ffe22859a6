import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Options } from "@docusaurus/preset-classic";
import type { Config } from "@docusaurus/types";
import foldNotesOfPage from "./src/plugin/foldNotes";
import { parseFrontMatter } from "./src/plugin/frontMatter";
import linkTermsOfPage from "./src/plugin/linkTerms";
import { isOldAddress } from "./src/plugin/pairs";

const baseUrl = process.env.BASE_URL ?? "/";
// The server of `docusaurus serve` drops the query of an address where it adds a slash; it is left to add none.
const isServed = process.argv.includes("serve") && !process.argv.includes("--build");
const headFont = `${baseUrl}fonts/atlas-head.woff2`;

const config: Config = {
  title: "Async Atlas",
  tagline: "Python’s async constructs, each beside its counterparts in C#, JavaScript and TypeScript, Swift and Rust",
  favicon: "favicon.svg",
  url: process.env.SITE_URL ?? "https://async-atlas.github.io",
  baseUrl,
  trailingSlash: isServed ? undefined : true,
  // A script that pages do not load would take it away.
  baseUrlIssueBanner: false,
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  // Without the scripts that would draw again in the browser what has been drawn already.
  ssrTemplate: readFileSync(join(__dirname, "src/plugin/page.eta"), "utf8"),
  // The site's rules are all there are: there is nothing to put them above.
  future: {
    v4: {
      removeLegacyPostBuildHeadAttribute: true,
      useCssCascadeLayers: false,
      siteStorageNamespacing: true,
      fasterByDefault: true,
      mdx1CompatDisabledByDefault: true,
    },
    faster: true,
  },
  markdown: {
    parseFrontMatter,
    mdx1Compat: { headingIds: true },
    hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" },
  },
  headTags: [
    { tagName: "link", attributes: { rel: "manifest", href: `${baseUrl}site.webmanifest` } },
    {
      tagName: "link",
      attributes: { rel: "preload", href: headFont, as: "font", type: "font/woff2", crossorigin: "anonymous" },
    },
    {
      // Not in a style sheet, where the bundler would give the font a second address, and the reader a second copy.
      tagName: "style",
      attributes: {},
      innerHTML: `@font-face{font-family:"Atlas Head";src:url(${headFont}) format("woff2");font-weight:600;font-display:swap}`,
    },
  ],
  presets: [
    [
      "classic",
      {
        docs: {
          routeBasePath: "/",
          sidebarPath: "./sidebars.ts",
          breadcrumbs: false,
          remarkPlugins: [linkTermsOfPage, foldNotesOfPage],
        },
        blog: false,
        sitemap: {
          lastmod: null,
          changefreq: null,
          priority: null,
          createSitemapItems: async ({ defaultCreateSitemapItems, ...site }) =>
            (await defaultCreateSitemapItems(site)).filter(({ url }) => !isOldAddress(url)),
        },
      } satisfies Options,
    ],
  ],
  plugins: ["./src/plugin/index.ts"],
  customFields: {
    // The pages that `bench:page` measures beside those of other sites; `bench:run` takes the first construct.
    compared: ["/", "/constructs/gather/", "/constructs/event-loop/"],
    // The construct whose run the home page shows.
    cover: "gather",
    // Where the home page leads those who are new to async, in order.
    beginnings: [
      ["/guide/what-is-async-await/", "what async/await is"],
      ["/constructs/async-function/", "write an async function"],
      ["/constructs/await/", "wait for its result"],
      ["/constructs/gather/", "run several calls"],
    ],
  },
  themeConfig: {
    image: "social-card.png",
    colorMode: { respectPrefersColorScheme: true },
    prism: { additionalLanguages: ["csharp"] },
  },
};

export default config;
