import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export const root = join(__dirname, "../..");
/** Where the built site lies on its host. Read from the build: vitest has a BASE_URL of its own in the environment. */
export const base = readBase(findBuild());

export interface BuiltPage {
  /** As links have it, with the base: `/constructs/gather/`. */
  readonly path: string;
  readonly size: number;
  readonly document: Tree.Document;
}

/**
 * The folder of the built site.
 * @throws where the site has not been built.
 */
export function findBuild(): string {
  const folder = join(root, "build");
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new Error(`${folder} holds no site. Build it: npm run build`);
}

/** The policy that the build has for its host. */
export function readPolicy(): string {
  return readFileSync(join(findBuild(), "csp.txt"), "utf8").trim();
}

/**
 * Where a built site lies on its host, by the addresses of its home page: what is before the path of what is in its folder.
 * @throws where none of them leads there.
 */
export function readBase(folder: string): string {
  const home = readFileSync(join(folder, "index.html"), "utf8");
  for (const [, address = ""] of home.matchAll(/\s(?:href|src)="?(\/(?!\/)[^"\s>?#]*)/g)) {
    const names = address.split("/").slice(1);
    const before = names.findIndex((name, place) => name && existsSync(join(folder, ...names.slice(place))));
    if (before >= 0) return ["", ...names.slice(0, before), ""].join("/");
  }
  throw new Error(
    `${folder}/index.html has no address of a file of its folder, by which to know where the site lies on its host.`,
  );
}

/** Every file of the built site, as a path without a slash at its beginning. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every page of the built site, without the frame in which programs run; 404.html is the page of no address, and comes apart. */
export function readPages(): { pages: BuiltPage[]; notFound: BuiltPage } {
  const folder = findBuild();
  const read = (file: string): BuiltPage => {
    const html = readFileSync(join(folder, file), "utf8");
    let document: Tree.Document | undefined;
    return {
      path: base + file.replace(/index\.html$/, ""),
      size: html.length,
      // Who asks for paths alone waits for no tree.
      get document() {
        document ??= parse(html);
        return document;
      },
    };
  };
  const isPage = (file: string) => file.endsWith(".html") && file !== "404.html" && !file.startsWith("run/");
  const files = listFiles(folder).filter(isPage);
  return { pages: files.map(read), notFound: read("404.html") };
}
