interface Said {
  readonly symbol: string;
  readonly answers: readonly string[];
  readonly sources: readonly string[];
}

/** What a program gives a name of its own. */
const declaration =
  /\b(?:def|class|func|fn|function\*?|let(?: mut)?|var|const|struct|enum|actor|type|interface|for|as|string|mut|Task<\w+>|new)\s+(\w+)/g;

/** The names that a language's side of a page takes from others, and the pairs of words that it writes. */
export function listNames({ symbol, answers, sources }: Said): string[] {
  const answered = answers.flatMap((answer) => answer.split("`").filter((_, index) => index % 2));
  const code = [symbol, ...answered, ...sources.map(stripCode)].join("\n");
  const own = new Set([...code.matchAll(declaration)].map((match) => match[1]));
  const names = (code.match(/@?[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*!?/g) ?? [])
    .map((name) => {
      const head = /^\w+(?=\.|::)/.exec(name)?.[0];
      // A variable says nothing; what is called on it does.
      return head &&
        (own.has(head) || (/^[a-z]/.test(head) && name.includes(".") && !symbol.startsWith(head) && head.length < 5))
        ? name.slice(head.length).replace(/^(\.|::)/, "")
        : name;
    })
    .filter((name) => name.length > 3 && !own.has(name) && /[A-Z_.!:@]/.test(name));
  const pairs = [
    ...code.matchAll(
      /\b(?:async|await|yield|while|using|for|try) (?:await|return|foreach|using|for|with|let|def|fn|func|function|try|from)\b(?: let\b)?/g,
    ),
  ].map(([pair]) => pair);
  return [...new Set([...names, ...pairs])];
}

/** A program without its comments and the text that it prints. */
function stripCode(source: string): string {
  return source.replace(/(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g, '""').replace(/(\/\/|# ).*$/gm, "");
}
