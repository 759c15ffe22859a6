import { type Example, listPrinted, listWrong, type Pitfall } from "../model/example";
import type { PerLanguage } from "../model/language";
import { toPattern, type WrittenMessage } from "../model/message";
import { listErrors } from "../model/said";
import { readData } from "./readData";
import { messages as schema } from "./schema";

const path = "docs/errors.yaml";

/** What a program says of a message that it did not print. */
const absent = /^main \w+ no /;

/** What no reader would look for: what our programs say in their own words, and what leads to a message or follows it. */
const ignored =
  /^(?:main|hook|guest|ann|alert|log|errors|not|panicked|the program)(?=[ :])|^(?:note|help|hint): |^Traceback |^During handling|^The above exception|^Node\.js v|^(?:raise|throw|await) |^code: |\b(?:burnt|spilt|lost|stuck|no gas|no milk|no water|who called|blocked the loop)\b|^thread '|^Executing <|^Ran \d/;

/** The messages by language, and what is wrong with them: sentences that begin with the path of the file. */
export function collectMessages(
  root: string,
  examples: readonly Example[],
): { messages: PerLanguage<readonly WrittenMessage[]>; faults: string[] } {
  const faults: string[] = [];
  const messages = readData<PerLanguage<readonly WrittenMessage[]>>(root, path, schema, faults) ?? {};
  const wrong = examples.flatMap(listWrong);
  for (const [language, written] of Object.entries(messages)) {
    const programs = wrong.filter((each) => each.language === language);
    for (const { text } of written) {
      if (!programs.some((each) => isPrinted(each, text)))
        faults.push(`${path}: ${language}: no program prints "${text}"`);
    }
    for (const each of programs) {
      const lines = listErrors(each).filter((line) => !ignored.test(line));
      const told = lines.some((line) => written.some(({ text }) => toPattern(text).test(line)));
      if (lines.length && !told)
        faults.push(`${path}: ${language}: no message of ${each.id} is told: ${lines.join(" / ")}`);
    }
  }
  return { messages, faults };
}

/** @throws one error that lists every fault. */
export function readMessages(root: string, examples: readonly Example[]): PerLanguage<readonly WrittenMessage[]> {
  const { messages, faults } = collectMessages(root, examples);
  if (faults.length) throw new Error(faults.join("\n"));
  return messages;
}

/** Whether a program, or its compiler, printed the message. */
export function isPrinted({ transcript }: Pick<Pitfall, "transcript">, text: string): boolean {
  return !!transcript && listPrinted(transcript).some((line) => !absent.test(line) && toPattern(text).test(line));
}
