import { getLanguage } from "../languages";
import type { Example, Pitfall, PrintedLine, Program } from "../model/example";
import { toSaid } from "../model/said";
import type { Block } from "./block";
import { writeCode, writeFence } from "./write";

/** The programs of an example, each with what it printed, step by step. */
export function toExample({ steps, programs }: Example): Block[] {
  return programs.map((program) => {
    const language = getLanguage(program.language);
    const { toolchain, command = "", exit, lines = [] } = program.transcript ?? {};
    const printed = steps.flatMap(({ number, text }) => [
      `# ${number}. ${text}`,
      ...toTimed(lines.filter((_, place) => program.expected[place]?.step === number)),
    ]);
    return {
      of: [language.id],
      text: [
        `**${language.name}**`,
        writeFence(language.prism, program.source),
        ...writeVariant(program),
        `Ran on ${toolchain}; ${writeCode(command)}; exit ${exit}, ${lines.at(-1)?.ms} ms; it printed, each line after its time in milliseconds:`,
        writeFence("text", printed.join("\n")),
      ].join("\n\n"),
    };
  });
}

/** The program in its language's second notation, where that differs. */
function writeVariant({ language, source, variantSegments }: Program): string[] {
  const { variant } = getLanguage(language);
  const text = variantSegments?.map((segment) => segment.source).join("");
  if (!variant || !text || text === source) return [];
  return [`The same in ${variant.name}:`, writeFence(variant.prism, text)];
}

/** A small program that goes wrong, and the lines that tell it. */
export function toPitfall(pitfall: Pitfall): string {
  const { name, prism } = getLanguage(pitfall.language);
  const { toolchain, command = "" } = pitfall.transcript ?? {};
  return [
    `**${name}**`,
    writeFence(prism, pitfall.source),
    `Ran on ${toolchain}; ${writeCode(command)}; it printed:`,
    writeSaid(toSaid(pitfall)),
  ].join("\n\n");
}

/** Printed lines; an ellipsis for what was left out between them. */
export function writeSaid(lines: readonly (string | null | undefined)[]): string {
  return writeFence("text", lines.map((line) => line ?? "…").join("\n"));
}

/** Printed lines, each after its time in milliseconds where it has one. */
export function toTimed(
  lines: readonly (PrintedLine | { readonly ms?: undefined; readonly text: string })[],
): string[] {
  const width = Math.max(...lines.map(({ ms }) => `${ms ?? ""}`.length));
  return lines.map(({ ms, text }) => (width ? `${`${ms ?? ""}`.padStart(width)}  ${text}` : text));
}
