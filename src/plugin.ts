import type { LoadContext, Plugin } from "@docusaurus/types";
import { normalizeUrl } from "@docusaurus/utils";
import { addSearchBench } from "./benchSearch";
import { toBootScript } from "./browser/boot";
import { removeUnusedScripts, scriptFile, toBundlerConfig } from "./bundle";
import { type Content, readContent } from "./content";
import { languages } from "./languages";
import { sortPair, toPairName } from "./pairs";
import { toDataName } from "./remark";
import { toLanguageCss } from "./render/languageCss";
import { addCommands } from "./runner/commands";
import { addSiteCommands } from "./site/commands";

interface Options {
  /** The construct whose run the home page shows. */
  readonly cover: string;
}

/** The hooks by which the site meets its examples. */
export default function plugin({ siteDir, baseUrl }: LoadContext, { cover }: Options): Plugin<Content> {
  return {
    name: "async-atlas",

    extendCli: (cli) => {
      addCommands(cli, siteDir);
      addSiteCommands(cli);
      addSearchBench(cli, siteDir);
    },

    getPathsToWatch: () => [`${siteDir}/examples/**/*`, `${siteDir}/docs/**/*`],

    loadContent: () => readContent(siteDir, cover),

    async contentLoaded({ content, actions: { createData, addRoute } }) {
      await createData("table.json", JSON.stringify(content.table));
      await createData("cover.json", JSON.stringify(content.cover));
      const pages = content.search.pages.map((page) => ({ ...page, path: normalizeUrl([baseUrl, page.path]) }));
      await createData("search.json", JSON.stringify({ ...content.search, pages }));
      for (const { id, html } of content.examples) await createData(toDataName("Example", id), JSON.stringify(html));
      for (const { id, html } of content.pitfalls) await createData(toDataName("Pitfall", id), JSON.stringify(html));
      for (const pair of content.pairs) {
        const name = toPairName(pair);
        const canonical = `/compare/${toPairName(sortPair(pair))}/`;
        const data = await createData(`pair-${name}.json`, JSON.stringify({ ...pair, canonical }));
        const path = normalizeUrl([baseUrl, "compare", name, "/"]);
        addRoute({ path, exact: true, component: "@site/src/components/PairPage", modules: { pair: data } });
      }
    },

    getClientModules: () => [scriptFile, "./css/atlas.css"],

    injectHtmlTags: () => ({
      headTags: [
        { tagName: "style", innerHTML: toLanguageCss(languages) },
        { tagName: "script", innerHTML: toBootScript(languages.map(({ id }) => id)) },
      ],
    }),

    configureWebpack: toBundlerConfig,

    postBuild: async ({ outDir }) => removeUnusedScripts(outDir),
  };
}
