/** What a word of code, or of a sentence, is found by. */
export interface Tokens {
  /** The word as it is written, and its tails: `tokio::join!`, `::join!`, `join!`. */
  readonly exact: readonly string[];
  /** Its names without what joins their parts, and the tails of camels: `waitfor`, `allsettled`, `settled`. */
  readonly names: readonly string[];
  /** The stems of what names are made of: `wait`, `for`. */
  readonly parts: readonly string[];
}

/** The words of a line as they are written. */
export function splitWords(line: string): string[] {
  if (isAscii(line)) return line.replaceAll("`", " ").split(" ").filter(Boolean);
  const plain = line.normalize("NFKC").replace(/[‘’´]/g, "'").replace(/[“”]/g, '"');
  return plain.split(/[\s`]+/).filter(Boolean);
}

/** Takes a word apart so that any part of a name finds it. */
export function toTokens(word: string): Tokens {
  const plain = /^([A-Za-z][a-z]+)[.,;:]?$/.exec(word)?.[1]?.toLowerCase();
  if (plain) return { exact: [plain], names: [plain], parts: [toStem(plain)] };
  const exact = new Set<string>([word.toLowerCase()]);
  const names = new Set<string>();
  const parts = new Set<string>();
  const core = trimCore(word);
  exact.add(core.toLowerCase());
  exact.add(/[!?*]$/.exec(core)?.[0] ?? "");
  for (const { 0: mark, index } of core.matchAll(/::|[./]/g)) {
    exact.add(core.slice(index).toLowerCase());
    exact.add(core.slice(index + mark.length).toLowerCase());
  }
  for (const name of listNames(core)) {
    exact.add(name.toLowerCase());
    const pieces = splitName(name);
    pieces.forEach((piece, place) => {
      // A letter alone is no name where it is a part of one.
      if (piece.length < 2 && pieces.length > 1 && place) return;
      names.add(pieces.slice(place).join(""));
      if (piece.length > 1 || pieces.length === 1) parts.add(toStem(piece));
    });
  }
  exact.delete("");
  return { exact: [...exact], names: [...names], parts: [...parts] };
}

/** The stems of a text's words, in their order. */
export function toStems(text: string): string[] {
  return listNames(text).flatMap((name) => splitName(name).map(toStem));
}

/** A word without what encloses it or ends a sentence; the signs that belong to names stay. */
export function trimCore(word: string): string {
  const bare = word.replace(/^(?:#\[|["'([{<,;])+/, "").replace(/(?:<[^<>]*>|["')\]}>,;:.…])+$/, "");
  const called = /^([\w.:$@#]*\w[!?]?)\(|^((?:\w+(?:\.|::))+\w+[!?]?)-[a-z]+$/.exec(bare);
  return called?.[1] ?? called?.[2] ?? (bare.replace(/\([^()]*\)?$/, "") || word);
}

/** Names are found without Unicode's tables where there is nothing else; that takes a fraction of the time. */
function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text);
}

function listNames(text: string): string[] {
  return text.match(isAscii(text) ? /[A-Za-z0-9_$]+/g : /[\p{L}\p{N}_$]+/gu) ?? [];
}

/** `wait_for` -> wait, for; `allSettled` -> all, settled; `IAsyncDisposable` -> i, async, disposable. */
function splitName(name: string): string[] {
  const isLower = /^[a-z]+$/.test(name);
  return isLower ? [name] : [...name.matchAll(toPieces(name))].map(([piece]) => piece.toLowerCase());
}

/** Finds the pieces of a name. */
export function toPieces(name: string): RegExp {
  return isAscii(name)
    ? /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g
    : /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?\p{Ll}+\p{N}*|\p{N}+|[^_$\p{Lu}\p{Ll}\p{N}]+/gu;
}

/** What the forms of an English word have in common, roughly: `cancelled`, `canceling`, `cancellation` -> `cancel`. */
export function toStem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let stem = word;
  if (stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("s") && !/[siu]s$/.test(stem)) stem = stem.slice(0, -1);
  for (const [ending, instead, least] of endings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= least) stem = stem.slice(0, -ending.length) + instead;
  }
  if (/(?:ing|ed)$/.test(stem) && /[aeiouy].*(?:ing|ed)$/.test(stem)) stem = stem.replace(/^(.{3,})(?:ing|ed)$/, "$1");
  if (stem.length < 4) return stem;
  if (stem.endsWith("e")) stem = stem.slice(0, -1);
  return stem.at(-1) === stem.at(-2) && !/[aeiou]$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** What else words end with; what stands there instead, and how many letters remain at least. */
const endings = [
  ["ly", "", 3],
  ["ful", "", 4],
  ["ency", "ent", 1],
  ["ation", "", 3],
  ["ator", "", 3],
] as const;
