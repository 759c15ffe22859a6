import { join } from "node:path";
import type { ThemeConfig } from "@docusaurus/theme-common";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { normalizeUrl } from "@docusaurus/utils";
import { toBootScript } from "../browser/boot";
import { languages } from "../languages";
import { feedPath } from "../model/change";
import { toTermAnchor } from "../model/guide";
import { findRepository } from "../model/repository";
import { addCommands } from "../runner/commands";
import { toCache } from "../runner/run";
import { packIndex } from "../search/index/makeIndex";
import { addBenches } from "./benches";
import { emitFile, removeUnusedScripts, scriptFiles, toBundlerConfig } from "./bundler";
import { writeCards } from "./cards";
import { type Content, readContent } from "./content";
import { listEngines, toEngineText } from "./engines";
import { loadGrammars, toInShort } from "./inShort";
import { type Published, toPublished, writeJson } from "./json";
import { toInnerLanguageCss, toLanguageCss } from "./languageCss";
import { writeMarkdown } from "./markdown";
import { writeOffline } from "./offline";
import { toPageSources } from "./pageSources";
import { toPairName } from "./pairs";
import { writePolicy } from "./policy";
import { type PackedPython, packPython } from "./python/packPython";
import { toRecords } from "./records";

/** Made when the site is built; see `toLanguageCss` and `toInnerLanguageCss`. */
const languageCssFiles = ["languages.css", "innerLanguages.css"] as const;

/** The hooks by which the site meets its examples. */
export default function plugin({
  siteDir,
  siteConfig,
  siteStorage,
  baseUrl,
  generatedFilesDir,
}: LoadContext): Plugin<Content> {
  let python: PackedPython | undefined;
  let published: Published;
  return {
    name: "async-atlas",

    extendCli: (cli) => {
      addCommands(cli, siteDir);
      addBenches(cli, siteDir, siteConfig.customFields?.compared as string[]);
    },

    getPathsToWatch: () =>
      ["examples", "docs", "src/live/engine/*/inside"].map((folder) => `${siteDir}/${folder}/**/*`),

    loadContent: () => readContent(siteDir),

    async contentLoaded({ content, actions: { createData, addRoute } }) {
      await createData(languageCssFiles[0], toLanguageCss(languages));
      await createData(languageCssFiles[1], toInnerLanguageCss(languages));
      await createData("table.json", JSON.stringify(content.groups));
      const pages = content.search.pages.map((page) => ({ ...page, path: normalizeUrl([baseUrl, page.path]) }));
      await createData("search-index.txt", packIndex({ ...content.search, pages }));
      const examples = content.examples.map((example) => [example.id, example]);
      await createData("examples.json", JSON.stringify(Object.fromEntries(examples)));
      await loadGrammars((siteConfig.themeConfig as ThemeConfig).prism.additionalLanguages);
      for (const language of languages) {
        const inShort = toInShort(content.groups, content.examples, language);
        await createData(`in-short/${language.id}.json`, JSON.stringify(inShort));
      }
      const means = content.terms.map(({ name, means }) => [toTermAnchor(name), means.replaceAll("`", "")]);
      await createData("terms.json", JSON.stringify(Object.fromEntries(means)));
      await createData("messages.json", JSON.stringify(content.messages));
      await createData("foretastes.json", JSON.stringify(content.foretastes));
      await createData("recorded.json", JSON.stringify(toRecords(content.examples)));
      for (const engine of listEngines()) {
        await createData(`engines/${engine}.json`, JSON.stringify(await toEngineText(engine)));
      }
      python = await packPython(join(toCache(), "page"));
      await createData("python-file.json", JSON.stringify(python.about));
      published = toPublished(content, siteConfig, siteDir);
      await createData("tools.json", JSON.stringify(published.tools));
      await createData("changes.json", JSON.stringify(content.changes));
      await createData("sources.json", JSON.stringify(toPageSources(content, findRepository(process.env))));
      for (const pair of content.pairs) {
        const name = toPairName(pair);
        const data = await createData(`pair-${name}.json`, JSON.stringify(pair));
        const path = normalizeUrl([baseUrl, "compare", name, "/"]);
        addRoute({ path, exact: true, component: "@site/src/components/PairPage", modules: { pair: data } });
        // The address of a page for the two, from before there was a guide for each direction.
        const both = await createData(`both-${name}.json`, JSON.stringify([pair.left, pair.right]));
        const old = normalizeUrl([baseUrl, "compare", `${pair.left}-vs-${pair.right}`, "/"]);
        addRoute({ path: old, exact: true, component: "@site/src/components/BothWays", modules: { both } });
      }
    },

    getClientModules: () => [
      ...scriptFiles,
      "../css/atlas.css",
      "../css/articles.css",
      "../css/pages.css",
      // By which the sheet of the home page is among those that `page.eta` chooses from.
      "../pages/index.module.css",
      ...languageCssFiles.map((file) => join(generatedFilesDir, "async-atlas/default", file)),
    ],

    injectHtmlTags: ({ content }) => ({
      headTags: [
        ...(content.changes.days.length ? [toFeedLink(normalizeUrl([baseUrl, feedPath]))] : []),
        {
          tagName: "script",
          innerHTML: toBootScript(
            languages.map(({ id }) => id),
            `theme${siteStorage.namespace}`,
          ),
        },
      ],
    }),

    configureWebpack: (config, isServer) => ({
      ...toBundlerConfig(config, isServer),
      plugins: isServer || !python ? [] : [emitFile(python.about.path, python.bytes)],
    }),

    async postBuild({ content, outDir }) {
      removeUnusedScripts(outDir);
      writePolicy(outDir);
      await writeMarkdown({ ...content, ...published }, siteConfig, siteDir, outDir);
      await writeJson(published, outDir);
      await writeCards(content, outDir);
      await writeOffline(outDir);
    },
  };
}

function toFeedLink(href: string) {
  return {
    tagName: "link",
    attributes: { rel: "alternate", type: "application/atom+xml", href, title: "What changed" },
  };
}
