import { getLanguage, languages, reference } from "../languages";
import { type Construct, type Difference, type Equivalent, marks } from "../model/construct";
import { type Example, type Program, toAnchor } from "../model/example";
import { clock, cutGist, cutVariantGist, findTellingLines, listTellings } from "../model/gist";
import { type LanguageId, toFullName } from "../model/language";
import type { Block } from "./block";
import { toTimed } from "./programs";
import { writeCode, writeFence, writeLink, writeSentence, writeTable } from "./write";

/**
 * A name with the mark before it. How close it is to the reference's name says nothing where the page is for other
 * languages.
 */
export function writeName({ status, library, symbol }: Equivalent, ids: readonly LanguageId[]): string {
  const isRelative = status === "exact" || status === "close";
  const mark = isRelative && !ids.includes(reference.id) ? "" : toMark({ status, library });
  return mark ? `${mark}: ${writeCode(symbol)}` : writeCode(symbol);
}

/** Nothing for the reference. */
function toMark({ status, library }: Pick<Equivalent, "status" | "library">): string {
  if (!status) return "";
  return library ? `needs ${library}` : marks[status].word;
}

/** A construct alone in each language, and what tells each apart from the others, with the printed lines that show it. */
export function toGist(
  { equivalents, gist, differences }: Construct,
  { programs }: Example,
  examples: Readonly<Record<string, Example>>,
  address: string,
): Block[] {
  const tellings = listTellings(
    differences,
    languages.map(({ id }) => id),
  );
  const columns = languages.flatMap((language): Block[] => {
    const { id, name, prism, variant } = language;
    const program = programs.find((each) => each.language === id) as Program;
    const equivalent = equivalents[id] as Equivalent;
    const cut = gist[id] ?? 0;
    const code = cutGist(program, cut);
    const other = variant && cutVariantGist(program, cut);
    const fences = [
      writeFence(prism, code),
      ...(variant && other && other !== code ? [writeFence(variant.prism, other)] : []),
    ];
    const docs = writeLink("docs", equivalent.docs);
    const told = tellings.map(({ difference, pairs }) => {
      return { of: [id], tells: pairs, text: writeTelling(difference, id, examples, address) };
    });
    const head = (ids: readonly LanguageId[]) => `**${name}**: ${writeName(equivalent, ids)} ${docs}`;
    return [{ of: [id], text: (ids) => [head(ids), ...fences].join("\n\n") }, ...told];
  });
  return [...columns, { text: clock }];
}

/** Empty where the language does not end the sentence. */
function writeTelling(
  difference: Difference,
  language: string,
  examples: Readonly<Record<string, Example>>,
  address: string,
): string {
  const text = difference.says?.[language]?.text;
  if (!text) return "";
  const run = writeLink("See it run", `${address}#${toAnchor(difference.seen[language] ?? "")}`);
  const lines = toTimed(findTellingLines(examples, difference, language));
  return [
    `**${writeSentence(difference.when)}** ${writeSentence(text)} ${run}`,
    writeFence("text", lines.join("\n")),
  ].join("\n\n");
}

export function toEquivalents({ equivalents }: Construct): Block {
  const head = [
    "Language",
    "Name",
    `Beside ${reference.name}’s ${writeCode(equivalents[reference.id]?.symbol ?? "")}`,
    "Since",
  ];
  const rows = languages.map((language) => {
    const { symbol, docs, since, differs, ...rest } = equivalents[language.id] as Equivalent;
    const note = [toMark(rest) || "what the marks compare with", ...(differs ? [writeSentence(differs)] : [])].join(
      ": ",
    );
    return { id: language.id, row: [toFullName(language), writeLink(`\`${symbol}\``, docs), note, since] };
  });
  return {
    text: (ids) => writeTable([head, ...rows.filter(({ id }) => ids.includes(id)).map(({ row }) => row)]),
  };
}

/** The page's questions with the answers of each language, and the run that shows them. */
export function toDifferences({ differences }: Construct, address: string): Block {
  const run = (seen: string | undefined) => (seen ? ` ${writeLink("run", `${address}#${toAnchor(seen)}`)}` : "");
  const rows = differences.map(({ ask, seen, answers }) => {
    const runs = new Set(languages.map(({ id }) => seen[id]));
    const [only] = runs.size === 1 ? runs : [];
    const cell = (id: string) => writeSentence(answers[id]) + (only ? "" : run(seen[id]));
    return { ask: writeSentence(ask) + run(only), cells: new Map(languages.map(({ id }) => [id, cell(id)])) };
  });
  return {
    text: (ids) =>
      writeTable([
        ["Question", ...ids.map((id) => toFullName(getLanguage(id)))],
        ...rows.map(({ ask, cells }) => [ask, ...ids.map((id) => cells.get(id) ?? "")]),
      ]),
  };
}
