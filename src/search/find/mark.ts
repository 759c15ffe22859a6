import { toStem } from "./english";
import { namePart } from "./forms";
import type { Query } from "./query";
import { countSlips } from "./slips";

/** Cuts a line where what a query speaks of begins and ends. */
export function markParts(line: string, { words, isProse }: Query) {
  const telling = words.filter(({ weight }) => weight > 0.2);
  const stems = new Set(telling.flatMap((word) => word.stems));
  const typed = telling.flatMap(({ exact }) => exact).filter((form) => /^[\p{L}\p{N}]{2,}$/u.test(form));
  const marked = new Array<boolean>(line.length).fill(false);
  for (const { 0: name, index } of line.matchAll(/[\p{L}\p{N}_$]+/gu)) {
    const joined = toJoined(name);
    if (typed.some((form) => form === joined || (!isProse && countSlips(form, joined) !== undefined)))
      marked.fill(true, index, index + name.length);
    for (const { 0: part, index: at } of name.matchAll(namePart)) {
      if (stems.has(toStem(part.toLowerCase()))) marked.fill(true, index + at, index + at + part.length);
      // What is typed of a name that has more to it.
      const begun = typed.find((form) => toJoined(name.slice(at)).startsWith(form)) ?? "";
      let end = at;
      while (toJoined(name.slice(at, end)).length < begun.length) end++;
      marked.fill(true, index + at, index + end);
    }
  }
  for (const { text, name } of telling)
    for (let at = name ? -1 : line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length))
      marked.fill(true, at, at + text.length);
  // One mark over `Promise.all`, not two beside a dot.
  for (const { 0: sign, index } of line.matchAll(/[._:]{1,2}/g))
    if (marked[index - 1] && marked[index + sign.length]) marked.fill(true, index, index + sign.length);
  const mask = marked.map(Number).join("");
  return [...mask.matchAll(/0+|1+/g)].map(({ 0: { length }, index }) => ({
    text: line.slice(index, index + length),
    isMarked: mask[index] === "1",
  }));
}

function toJoined(name: string): string {
  return name.replace(/[_$]/g, "").toLowerCase();
}
