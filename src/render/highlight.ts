import { Prism } from "prism-react-renderer";
import type { Language } from "../model";
import { escapeHtml, Html } from "./html";

// The grammars of Prism register themselves on a global Prism.
(globalThis as { Prism?: typeof Prism }).Prism = Prism;
require("prismjs/components/prism-csharp");

type Token = ReturnType<typeof Prism.tokenize>[number];
/** k keyword, a async or await, s string, n number, c comment, t step comment. */
type Ink = "" | "k" | "a" | "s" | "n" | "c" | "t";

const inks: Readonly<Record<string, Ink>> = {
  keyword: "k",
  boolean: "k",
  directive: "k",
  string: "s",
  char: "s",
  "template-punctuation": "s",
  "string-literal": "s",
  number: "n",
  comment: "c",
};
/** Code again, inside a string. */
const interpolations = new Set(["interpolation", "interpolation-expression"]);

/** Highlights a program, and cuts the result where its segments end: one piece of HTML for each. */
export function highlight(
  segments: readonly string[],
  { prism, suspends, comment }: Pick<Language, "prism" | "suspends" | "comment">,
): Html[] {
  const grammar = Prism.languages[prism];
  if (!grammar) throw new Error(`prism-react-renderer has no grammar "${prism}"; see src/render/highlight.ts.`);
  const words = new RegExp(`\\b(${suspends.join("|")})\\b`);
  const step = new RegExp(`^${comment} \\d+\\. `);

  const pieces: { text: string; ink: Ink }[] = [];
  const add = (text: string, ink: Ink) => {
    if (ink === "c" && step.test(text)) pieces.push({ text, ink: "t" });
    else if (ink === "" || ink === "k") {
      const parts = text.split(words).map((part, index) => ({ text: part, ink: index % 2 ? ("a" as const) : ink }));
      pieces.push(...parts.filter((part) => part.text));
    } else pieces.push({ text, ink });
  };
  const walk = (token: Token, around: Ink) => {
    if (typeof token === "string") return add(token, around);
    const ink = interpolations.has(token.type) ? "" : (inks[token.type] ?? around);
    for (const inner of [token.content].flat() as Token[]) walk(inner, ink);
  };
  for (const token of Prism.tokenize(segments.join(""), grammar)) walk(token, "");
  return cut(pieces, segments).map((list) => new Html(list.map(toSpan).join("")));
}

function cut<T extends { text: string }>(pieces: readonly T[], segments: readonly string[]): T[][] {
  const rest = [...pieces];
  return segments.map(({ length }) => {
    const taken: T[] = [];
    for (let left = length; left > 0; ) {
      const piece = rest.shift() as T;
      if (piece.text.length > left) rest.unshift({ ...piece, text: piece.text.slice(left) });
      taken.push({ ...piece, text: piece.text.slice(0, left) });
      left -= piece.text.length;
    }
    return taken;
  });
}

function toSpan({ text, ink }: { text: string; ink: Ink }): string {
  const escaped = escapeHtml(text);
  return ink && text.trim() ? `<span class="${ink}">${escaped}</span>` : escaped;
}
