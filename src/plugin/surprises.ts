import type { Construct } from "../model/construct";
import { type Example, listWrong, toAnchor } from "../model/example";
import { cutGist, findLines } from "../model/gist";
import { toSaid } from "../model/said";
import type { Surprise, WrittenSurprise } from "../model/trap";

type Examples = Readonly<Record<string, Pick<Example, "programs" | "pitfalls" | "traps">>>;

/** By the id of a scenario: the construct whose page shows it. */
export type Homes = ReadonlyMap<string, Pick<Construct, "id" | "title">>;

/**
 * A surprise with what the wrong program printed and what is right.
 * @throws where it names what is not there; the catalog finds that first, and says where.
 */
export function toSurprise({ says, why, trap }: WrittenSurprise, examples: Examples, homes: Homes): Surprise {
  const example = examples[trap.replace(/\/.*/, "")];
  const wrong = example && listWrong(example).find(({ id }) => id === trap);
  if (!wrong?.right) throw new Error(`${trap} has no right way`);
  const { scenario, code, lines } = wrong.right;
  const program = examples[scenario]?.programs.find(({ language }) => language === wrong.language);
  const home = homes.get(scenario);
  if (!program?.transcript || !home) throw new Error(`${trap} names ${scenario}, which no page shows`);
  return {
    says,
    why,
    wrong: { source: wrong.source, said: toSaid(wrong).map((line) => line ?? null) },
    right: {
      code: cutGist(program, code),
      lines: findLines(program.transcript, lines, program.path),
      construct: home.id,
      title: home.title,
      anchor: toAnchor(scenario),
    },
  };
}
