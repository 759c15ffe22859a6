import { toStem } from "./english";

/** What a word of code, or of a sentence, is found by; all in small letters. */
export interface Forms {
  /** Without what encloses it or ends a sentence; signs that belong to names stay. */
  readonly core: string;
  /** As it is written, its tails, and its names without what joins their parts: `a.wait_for`, `.wait_for`, `waitfor`. */
  readonly exact: readonly string[];
  /** The last of its names, of which a reader may have typed the beginning only. */
  readonly name: string;
  /** The stems of the parts of its names. */
  readonly stems: readonly string[];
  /** All that finds it, each once. */
  readonly terms: readonly string[];
}

/** Words come again with every line, and with every letter that is typed. */
const known = new Map<string, Forms>();

/** The words of a line as they are written. */
export function splitWords(line: string): string[] {
  const plain = line.normalize("NFKC").replace(/[‘’´]/g, "'").replace(/[“”]/g, '"');
  return plain.split(/[\s`]+/).filter(Boolean);
}

/** Takes a word apart so that any part of a name finds it. */
export function toForms(word: string): Forms {
  const forms = known.get(word) ?? readForms(word);
  known.set(word, forms);
  return forms;
}

/** The stems of a text's words, in their order. */
export function toStems(text: string): string[] {
  return listNames(text).flatMap((name) => splitName(name).map((part) => toStem(part.toLowerCase())));
}

function readForms(word: string): Forms {
  const core = trimCore(word);
  const exact = new Set<string>();
  const add = (form: string) => exact.add(form.toLowerCase());
  add(word);
  add(core);
  for (const { 0: sign, index } of core.matchAll(/::|[./]/g)) {
    add(core.slice(index));
    add(core.slice(index + sign.length));
  }
  if (/[!?*]$/.test(core)) add(core.slice(-1));
  const stems = new Set<string>();
  let name = "";
  for (const parts of listNames(core).map(splitName)) {
    name = "";
    // `Settled` finds `allSettled`, and `for` finds `wait_for`.
    for (const part of parts.reverse()) {
      name = part + name;
      add(name);
      // A letter alone is no name where it is a part of one.
      if (part.length > 1 || parts.length === 1) stems.add(toStem(part.toLowerCase()));
    }
  }
  const terms = [...new Set([...exact, ...stems])];
  return { core: core.toLowerCase(), exact: [...exact], name: name.toLowerCase(), stems: [...stems], terms };
}

function trimCore(word: string): string {
  const bare = word.replace(/^(?:#\[|["'([{<,;])+/, "").replace(/(?:<[^<>]*>|["')\]}>,;:.…])+$/, "");
  const called = /^([\w.:$@#]*\w[!?]?)\(|^((?:\w+(?:\.|::))+\w+[!?]?)-[a-z]+$/.exec(bare);
  return called?.[1] ?? called?.[2] ?? (bare.replace(/\([^()]*\)?$/, "") || word);
}

function listNames(text: string): string[] {
  return text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
}

function splitName(name: string): string[] {
  return name.match(namePart) ?? [];
}

/** The parts of a name: `wait_for` -> wait, for; `allSettled` -> all, Settled; `IAsyncDisposable` -> I, Async, Disposable. */
export const namePart = /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?\p{Ll}+\p{N}*|\p{N}+|[^_$\p{Lu}\p{Ll}\p{N}]+/gu;
