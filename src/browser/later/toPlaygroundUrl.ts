import { getLanguage } from "../../languages";
import type { LanguageId } from "../../model/language";
import type { Choice } from "../choice";
import { type EncodedProgram, encoders } from "./encoders";

interface ShownProgram extends Pick<EncodedProgram, "source" | "version">, Pick<Choice, "notation"> {
  readonly language: LanguageId;
}

/**
 * The address at which the playground of its language opens a program.
 * @throws if the language has none.
 */
export async function toPlaygroundUrl({ language: id, notation, source, version }: ShownProgram): Promise<string> {
  const language = getLanguage(id);
  const { file, playground } = (notation === "variant" && language.variant) || language;
  if (!playground) throw new Error(`${language.name} has no playground.`);
  const edited = (playground.edits ?? []).reduce((text, { find, put }) => text.replace(find, put), source);
  const files = { [file]: edited, ...playground.beside };
  return playground.url + (await encoders[playground.encoding]({ source: edited, files, version }));
}
