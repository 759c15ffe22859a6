import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { cardSize } from "../model/card";
import type { Card } from "./card";
import { type Colours, drawCard, fonts } from "./draw";

/** The faces that the site is set in, or that its system fonts are like. */
const files = {
  [fonts.head]: "@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-600-normal.woff",
  [fonts.mono]: "@fontsource/dejavu-mono/files/dejavu-mono-latin-700-normal.woff",
};
const tokensFile = join(__dirname, "../css/tokens.css");

/** Turns cards into PNG files. One that was drawn before is taken from the folder `cache`. */
export function makeCardPainter(cache: string): (card: Card) => Promise<Buffer> {
  mkdirSync(cache, { recursive: true });
  const faces = Object.entries(files).map(([name, file]) => ({ name, data: readFileSync(require.resolve(file)) }));
  const colours = readColours();
  const look = hashLook(faces.map(({ data }) => data));
  return async (card) => {
    const name = createHash("sha256").update(look).update(JSON.stringify(card)).digest("hex");
    const file = join(cache, `${name}.png`);
    if (existsSync(file)) return readFileSync(file);
    const svg = await satori(drawCard(card, colours), { ...cardSize, fonts: faces });
    const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    writeFileSync(file, png);
    return png;
  };
}

/** Of all but the card itself that decides what is drawn. */
function hashLook(faces: readonly Buffer[]): string {
  const modules = readdirSync(__dirname).filter((file) => file.endsWith(".ts"));
  const packages = ["satori", "@resvg/resvg-js"].map((name) => {
    const text = readFileSync(join(__dirname, "../../node_modules", name, "package.json"), "utf8");
    return JSON.parse(text).version as string;
  });
  const hash = createHash("sha256").update(packages.join());
  for (const file of [tokensFile, ...modules.sort().map((module) => join(__dirname, module))])
    hash.update(readFileSync(file));
  for (const face of faces) hash.update(face);
  return hash.digest("hex");
}

/** @throws where the style sheet lacks a colour. */
function readColours(): Colours {
  const css = readFileSync(tokensFile, "utf8");
  const read = (name: keyof Colours) => {
    const [, colour] = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]+)`).exec(css) ?? [];
    if (!colour) throw new Error(`${tokensFile} has no colour --${name}, which the social cards are drawn with`);
    return colour;
  };
  return {
    paper: read("paper"),
    ink: read("ink"),
    ink2: read("ink2"),
    ink3: read("ink3"),
    rule: read("rule"),
    signal: read("signal"),
  };
}
