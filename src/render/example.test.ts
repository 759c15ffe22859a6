import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../catalog";
import { getLanguage } from "../languages";
import { renderExample } from "./example";

const programs = readCatalog(join(__dirname, "../..")).flatMap((example) =>
  example.programs.map((program) => ({ ...program, example })),
);

/** The panel of one program. */
function renderAlone({ example, ...program }: (typeof programs)[number]): string {
  return renderExample({ example: { ...example, programs: [program] }, variants: {} }).text;
}

describe("a link to a playground", () => {
  test.each(programs)("stands by $path where the playground runs it, or says what is missing", (program) => {
    const panel = renderAlone(program);
    const button = /<button [^>]*data-playground[^>]*>/.exec(panel)?.[0];
    const { playground } = getLanguage(program.language);
    if (!playground) return expect(button).toBeUndefined();
    const missing = (playground.lacks ?? []).filter(({ needs }) => needs.test(program.source));
    if (missing.length && !playground.offers) {
      expect(button).toBeUndefined();
      expect(panel).toContain(`No link to ${playground.name}, which lacks ${missing[0]?.what}`);
      return;
    }
    expect(button).toContain(`aria-label="${missing.length ? playground.offers : "Run online"}: ${playground.name}`);
    expect(button).toContain(`data-version="${/[\d.]+$/.exec(program.transcript?.toolchain ?? "")?.[0]}"`);
    for (const { what } of missing) expect(button).toContain(what);
  });
});
