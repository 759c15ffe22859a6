import { toStem } from "./english";

/** What a word of code, or of a sentence, is found by; all in small letters. */
export type Forms = Readonly<ReturnType<typeof toForms>>;

export function splitWords(line: string): string[] {
  const plain = /[^ -~]/.test(line) ? line.normalize("NFKC").replace(/[‘’´]/g, "'").replace(/[“”]/g, '"') : line;
  return plain.match(/[^\s`]+/g) ?? [];
}

export function toStems(text: string): string[] {
  return splitNames(text).flatMap((parts) => parts.map(toStem));
}

/** Takes a word apart so that any part of a name finds it. */
export function toForms(word: string) {
  const written = trimCore(word);
  const core = written.toLowerCase();
  const exact = [word.toLowerCase(), core, ...(/[!?*]$/.exec(core) ?? [])];
  for (const { 0: sign, index } of core.matchAll(/::|[./]/g))
    exact.push(core.slice(index), core.slice(index + sign.length));
  const stems: string[] = [];
  let name = "";
  for (const parts of splitNames(written)) {
    name = "";
    // `Settled` finds `allSettled`, and `for` finds `wait_for`.
    for (const part of parts.reverse()) {
      name = part + name;
      exact.push(name);
      // A letter alone is no name where it is a part of one.
      if (part.length > 1 || parts.length === 1) stems.push(toStem(part));
    }
  }
  return {
    /** Without what encloses it or ends a sentence; signs that belong to names stay. */
    core,
    /** As it is written, its tails, and its names without what joins their parts: `a.wait_for`, `.wait_for`, `waitfor`. */
    exact: [...new Set(exact)],
    /** The last of its names, of which a reader may have typed the beginning only. */
    name,
    /** Of the parts of its names. */
    stems,
    terms: new Set([...exact, ...stems]),
  };
}

function trimCore(word: string): string {
  if (/^\w+(?:(?:\.|::)\w+)*$/.test(word)) return word;
  const bare = word.replace(/^(?:#\[|["'([{<,;])+/, "").replace(/(?:<[^<>]*>|["')\]}>,;:.…])+$/, "");
  const called = /^([\w.:$@#]*\w[!?]?)\(|^((?:\w+(?:\.|::))+\w+[!?]?)-[a-z]+$/.exec(bare);
  return called?.[1] ?? called?.[2] ?? (bare.replace(/\([^()]*\)?$/, "") || word);
}

/** The parts of its names, in small letters. */
function splitNames(text: string): string[][] {
  const names = text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return names.map((name) => name.match(namePart)?.map((part) => part.toLowerCase()) ?? []);
}

/** The parts of a name: `wait_for` -> wait, for; `allSettled` -> all, Settled; `IAsyncDisposable` -> I, Async, Disposable. */
export const namePart = /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?\p{Ll}+\p{N}*|\p{N}+|[^_$\p{Lu}\p{Ll}\p{N}]+/gu;
