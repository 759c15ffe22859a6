import { Prism } from "prism-react-renderer";
import { languages } from "../languages";
import { highlight, inkTags, type Piece } from "../languages/highlight";
import type { Construct, Gist, Group } from "../model/construct";
import { type Example, type Program, toAnchor } from "../model/example";
import { cutGist, cutVariantGist, findTelling } from "../model/gist";
import type { InShort } from "../model/inShort";
import type { Language } from "../model/language";
import { toClassName } from "./bundler";

/** Teaches the highlighter the grammars that the site names beside those that it has; in a page, Docusaurus does. */
export async function loadGrammars(names: readonly string[]) {
  const shared = globalThis as { Prism?: typeof Prism };
  shared.Prism = Prism;
  for (const name of names) await import(`prismjs/components/prism-${name}.js`);
  delete shared.Prism;
}

/** Each construct in a language, by its id. */
export function toInShort(
  groups: readonly Group[],
  examples: readonly Example[],
  language: Language,
): Record<string, InShort> {
  const constructs = groups.flatMap((group) => group.constructs);
  return Object.fromEntries(
    constructs.map((construct) => {
      const example = examples.find(({ id }) => id === construct.id);
      const program = example?.programs.find((each) => each.language === language.id) as Program;
      const gist = construct.gist[language.id] as Gist;
      const code = draw(cutGist(program, gist), language);
      const { variant: notation } = language;
      const variant = notation && draw(cutVariantGist(program, gist), { ...language, prism: notation.prism });
      const tellings = listTellings(construct.differences, language);
      return [construct.id, { code, variant: variant === code ? undefined : variant, tellings }];
    }),
  );
}

function listTellings(differences: Construct["differences"], { id }: Language): InShort["tellings"] {
  const others = languages.map((language) => language.id).filter((other) => other !== id);
  return differences.flatMap(({ when = "", says, seen }, place) => {
    const from = others.filter((other) => findTelling(differences, id, other) === place);
    return from.length
      ? [{ from, when: toHtml(when), text: toHtml(says?.[id]?.text ?? ""), anchor: toAnchor(seen[id] ?? "") }]
      : [];
  });
}

/** A program as the component Code draws it. */
function draw(source: string, language: Language): string {
  const [pieces = []] = highlight([{ source }], language);
  return pieces.map(drawPiece).join("");
}

function drawPiece({ text, ink }: Piece): string {
  if (!ink) return escapeHtml(text);
  const { [ink]: tag } = inkTags;
  const element = tag ?? "span";
  return `<${element}${tag ? "" : ` class="${toClassName("Code", ink)}"`}>${escapeHtml(text)}</${element}>`;
}

/** A sentence of the front matter; what is between backticks is code. */
function toHtml(sentence: string): string {
  return escapeHtml(sentence).replace(/`([^`]*)`/g, "<code>$1</code>");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
