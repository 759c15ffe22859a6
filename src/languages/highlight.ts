import { Prism } from "prism-react-renderer";
import type { Segment } from "../model/example";
import type { Language } from "../model/language";

type Token = ReturnType<typeof Prism.tokenize>[number];
/** `suspend` is for the words after which a program can be suspended; what has no ink of its own has `""`. */
type Ink = "" | "keyword" | "suspend" | "string" | "number" | "comment" | "step";

export interface Piece {
  readonly text: string;
  readonly ink: Ink;
}

/** The inks that a page has hundreds of are elements, which weigh less than the classes that others are. */
export const inkTags: Readonly<Partial<Record<Ink, "b" | "i" | "u">>> = { keyword: "b", string: "i", number: "u" };

const inks: Readonly<Record<string, Ink>> = {
  keyword: "keyword",
  boolean: "keyword",
  directive: "keyword",
  string: "string",
  char: "string",
  "template-punctuation": "string",
  "string-literal": "string",
  number: "number",
  comment: "comment",
};
/** The words of every language after which a program can be suspended. */
const suspends = /\b(async|await)\b/;
/** Code again, inside a string. */
const interpolations = new Set(["interpolation", "interpolation-expression"]);

/** Highlights a program, and cuts the result where its segments end. */
export function highlight(
  segments: readonly Pick<Segment, "source">[],
  { prism, comment }: Pick<Language, "prism" | "comment">,
): Piece[][] {
  const grammar = Prism.languages[prism];
  if (!grammar) throw new Error(`There is no grammar "${prism}"; name it in prism.additionalLanguages of the site.`);
  const step = new RegExp(`^${comment} \\d+\\. `);

  const pieces: Piece[] = [];
  const add = (text: string, ink: Ink) => {
    if (ink === "comment" && step.test(text)) pieces.push({ text, ink: "step" });
    else if (ink === "" || ink === "keyword") {
      const parts = text
        .split(suspends)
        .map((part, index) => ({ text: part, ink: index % 2 ? ("suspend" as const) : ink }));
      pieces.push(...parts);
    } else pieces.push({ text, ink });
  };
  const walk = (token: Token, around: Ink) => {
    if (typeof token === "string") return add(token, around);
    const ink = interpolations.has(token.type) ? "" : (inks[token.type] ?? around);
    for (const inner of [token.content].flat() as Token[]) walk(inner, ink);
  };
  for (const token of Prism.tokenize(segments.map(({ source }) => source).join(""), grammar)) walk(token, "");

  let from = 0;
  return segments.map(({ source: { length } }) => {
    from += length;
    return slicePieces(pieces, from - length, from);
  });
}

/** The pieces of a stretch of the text; those without ink of their own that follow each other are one. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const slice: { text: string; ink: Ink }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    if (!text) continue;
    const ink = text.trim() ? piece.ink : "";
    const last = slice.at(-1);
    if (last && !last.ink && !ink) last.text += text;
    else slice.push({ text, ink });
  }
  return slice;
}
