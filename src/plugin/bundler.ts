import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "@docusaurus/types";

const toFiles = (...parts: string[]) => parts.map((part) => join(__dirname, "..", part, "index.ts"));

/** All that runs in the browser: what each page loads, and what it fetches when the reader first goes for something. */
const scripts = { atlas: toFiles("browser"), "atlas-later": toFiles("browser/later", "report", "offline") };
export const scriptFiles = Object.values(scripts).flat();

type Configure = Extract<Plugin["configureWebpack"], (...args: never) => unknown>;

/**
 * A built page loads `atlas.js`, later what that fetches, and nothing of React, which has drawn the page beforehand; `page.eta` says so too.
 * `npm start` keeps React in the browser, and imports the same script there.
 */
export function toBundlerConfig(config: Parameters<Configure>[0], isServer: boolean): ReturnType<Configure> {
  nameClasses(config);
  const common = {
    module: { rules: [searchIndex] },
    resolve: {
      // The site brings its own style sheet, and its built pages load nothing that would show a progress bar.
      alias: {
        [require.resolve("infima/dist/css/default/default.css")]: false as const,
        [require.resolve("@docusaurus/theme-classic/lib/nprogress.css")]: false as const,
        [require.resolve("@docusaurus/core/lib/client/BaseUrlIssueBanner/styles.module.css")]: false as const,
      },
    },
    optimization: isServer
      ? {}
      : { splitChunks: { cacheGroups: { pages, home, inner, articles, desk, results, later, news, defaultVendors } } },
  };
  if (isServer || config.mode !== "production") return common;
  // By which React's pages would find the scripts of others.
  config.plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== "ChunkAssetPlugin");
  config.plugins?.push(joinSheets);
  return {
    ...common,
    // It would say in every script which bundler wrote it.
    experiments: { rspackFuture: { bundlerInfo: { force: false } } },
    mergeStrategy: { entry: "replace" },
    entry: { main: config.entry as string, ...scripts },
    optimization: { ...common.optimization, runtimeChunk: false },
  };
}

/**
 * What only pages of tables show has a sheet of its own, which `page.eta` leaves out of articles; `joinSheets` puts what
 * the home page shows before it.
 */
const pages = {
  name: "pages",
  test: /components\/(FilterField|Glossary|PairList|PairPage|PairTable|Surprises)\/|src\/pages\/[\w-]+\/|css\/(pages|ruled\.module)\.css/,
  type: "css/mini-extract",
  chunks: "all" as const,
  enforce: true,
  priority: 60,
};

/** What the home page shows, some of it beside other tables, has one, so that a first visit loads no more. */
const home = {
  ...pages,
  name: "home",
  test: /components\/(ConstructTable|Cover|Legend|Offer|Peek)\/|src\/pages\/index\./,
};

/** What every page but the home page shows goes into the sheets of those pages. */
const inner = { ...pages, name: "inner", test: /components\/Bar\/|innerLanguages\.css/ };

/** What only articles show has one too, which other pages do not load. */
const articles = {
  ...pages,
  name: "articles",
  test: /components\/(Differences|Equivalents|Example|Fold|Gist|Heading|Menu|Pitfall|PitfallTitles|Sections|Sources|Symbols|Timeline)\/|theme\/Doc|css\/articles\.css/,
};

/** A part of the page's script brings its libraries with it: a file of their own would be removed with those of React's pages. */
const defaultVendors = false as const;

/** What is fetched once a reader runs a program; the rest of what it looks like every page has. */
const desk = {
  name: "atlas-desk-look",
  test: /live\/desk\//,
  type: "css/mini-extract",
  chunks: "all" as const,
  enforce: true,
  priority: 60,
};

/** The index of the search is a file beside the scripts, of which the page reads what has come. */
const searchIndex = {
  test: /search-index\.txt$/,
  type: "asset/resource",
  generator: { filename: "assets/js/atlas-[name].[contenthash:8][ext]" },
};

/** What the search draws comes with what draws it. */
const results = { ...desk, name: "atlas-search-look", test: /search\/field\/(popup|results)\.css/ };

/** So does what the second script draws. */
const later = { ...desk, name: "atlas-later-look", test: /browser\/later\/.*\.css/ };

/** What says that a newer edition of the site has come looks so only where the site is kept. */
const news = { ...desk, name: "atlas-news-look", test: /offline\/news\.css/ };

/** Calls the class `step` of a component `Example-step`; a hash, Docusaurus' own choice, says nothing and packs badly. */
export function toClassName(folder: string, name: string): string {
  return `${folder}-${name}`;
}

function nameClasses({ module }: Parameters<Configure>[0]) {
  const loaders = module?.rules?.flatMap((rule) => (rule && typeof rule === "object" && rule.use) || []) as Loader[];
  for (const { options } of loaders) {
    if (options?.modules) options.modules.localIdentName = toClassName("[folder]", "[local]");
  }
}

interface Loader {
  readonly options?: { readonly modules?: { localIdentName: string } };
}

/** Which sheets have others' rules before their own: together they pack better than apart. */
const joined = {
  articles: ["styles", "inner", "articles"],
  pages: ["home", "inner", "pages"],
  home: ["styles", "home"],
};

const joinSheets: Bundler = {
  apply: ({ hooks, webpack: { Compilation, sources } }) =>
    hooks.thisCompilation.tap("async-atlas", (compilation) =>
      compilation.hooks.processAssets.tap(
        // Once they are small, and before their names are made of what is in them.
        { name: "async-atlas", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE },
        (assets) => {
          const find = (sheet: string) => Object.keys(assets).find((file) => file.includes(`/${sheet}.`)) as string;
          const own = new Map(
            ["styles", "inner", ...Object.keys(joined)].map((sheet) => [sheet, assets[find(sheet)]?.source()]),
          );
          for (const [sheet, parts] of Object.entries(joined)) {
            const text = parts.map((part) => own.get(part)).join("\n");
            compilation.updateAsset(find(sheet), new sources.RawSource(text));
          }
          compilation.deleteAsset(find("inner"));
        },
      ),
    ),
};

/** Puts a file beside the scripts, for `npm start` too. */
export function emitFile(path: string, bytes: Buffer): Bundler {
  return {
    apply: ({ hooks, webpack: { Compilation, sources } }) =>
      hooks.thisCompilation.tap("async-atlas", (compilation) =>
        compilation.hooks.processAssets.tap(
          { name: "async-atlas", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
          () => compilation.emitAsset(path, new sources.RawSource(bytes)),
        ),
      ),
  };
}

type Bundler = Exclude<
  NonNullable<Parameters<Configure>[0]["plugins"]>[number],
  false | "" | 0 | null | undefined | ((...args: never) => unknown)
>;

/** Removes from the built site the scripts that no page loads: React's, and each page's own. */
export function removeUnusedScripts(folder: string) {
  const scripts = join(folder, "assets/js");
  for (const file of readdirSync(scripts)) {
    if (!file.startsWith("atlas")) rmSync(join(scripts, file));
  }
}
