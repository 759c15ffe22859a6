/** What a text leaves to write: a sentence for each line with the word TODO, as `npm run new` lays it out. */
export function listTodos(path: string, text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => (/\bTODO\b/.test(line) ? [`${path}:${index + 1} is left to write: ${line.trim()}`] : []));
}
