/** What a program gives a name of its own. */
const declaration =
  /\b(?:def|class|func|fn|function\*?|let(?: mut)?|var|const|static|struct|enum|actor|record|case|type|interface|for|as|string|void|mut|(?:Value)?Task(?:<\w+>)?|IAsyncEnumerable<\w+>|new)\s+(\w+)/g;

/** The names that a language's side of a page takes from others, and the pairs of words that it writes. */
export function listNames(symbol: string, answers: readonly string[], sources: readonly string[]): string[] {
  const answered = answers.flatMap((answer) => answer.split("`").filter((_, index) => index % 2));
  const code = [symbol, ...answered, ...sources.map(stripCode)].join("\n");
  const own = new Set([...code.matchAll(declaration)].map((match) => match[1]));
  const names = (code.match(/@?[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)*!?/g) ?? [])
    .map((name) => {
      const head = /^\w+(?=\.|::)/.exec(name)?.[0];
      // A variable says nothing; what is called on it does.
      const isVariable = head && /^[a-z]\w*\./.test(name) && !symbol.startsWith(head) && !isModule(head, code);
      return isVariable || own.has(head ?? "") ? name.replace(/^\w+(?:\.|::)/, "") : name;
    })
    // A word alone may be anything.
    .filter((name) => name.length > 3 && !own.has(name) && /[a-z][A-Z]|[^a-z][A-Z][a-z]|[\w][_.:!]|@/.test(name));
  const pairs =
    code.match(
      /\b(?:async|await|yield|while|using|for|try) (?:await|return|foreach|using|for|with|let|def|fn|func|function|try|from)\b(?: let\b)?/g,
    ) ?? [];
  return [...new Set([...names, ...pairs])];
}

/** What a program imports, or has without. */
function isModule(name: string, code: string): boolean {
  return /^(?:process|scheduler)$/.test(name) || new RegExp(`\\b(?:import|from)\\b.*\\b${name}\\b`).test(code);
}

/** A program without its comments and the text that it prints. */
function stripCode(source: string): string {
  return source.replace(/(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g, '""').replace(/(\/\/|# ).*$/gm, "");
}
