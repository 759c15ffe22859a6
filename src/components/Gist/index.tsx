import { useDoc } from "@docusaurus/plugin-content-docs/client";
import examples from "@generated/async-atlas/default/examples.json";
import type { ReactNode } from "react";
import { languages } from "../../languages";
import { highlight } from "../../languages/highlight";
import type { Construct, Gist as Cut, Difference, Equivalent } from "../../model/construct";
import { type Program, type Segment, toAnchor, toStepAnchor } from "../../model/example";
import { clock, cutGist, cutVariantGist, findTellingLines, listTellings } from "../../model/gist";
import type { Language, LanguageId } from "../../model/language";
import Bullet from "../Bullet";
import Code from "../Code";
import CodeName from "../CodeName";
import Inline from "../Inline";
import Mark from "../Mark";
import { type Definition, findDefinitions } from "./findDefinitions";
import styles from "./styles.module.css";

type Props = Pick<Construct, "gist" | "equivalents" | "differences">;

/**
 * The construct alone, in each language, and the one difference that tells the reader's languages apart, with the
 * printed lines that show it.
 */
export default function Gist({ gist, equivalents, differences }: Props): ReactNode {
  const id = useDoc().metadata.id.replace(/.*\//, "");
  const tellings = listTellings(
    differences,
    languages.map(({ id }) => id),
  );
  return (
    <>
      <section className={styles.gist} id="in-short" aria-label="In short">
        {languages.map((language) => {
          const program = examples[id]?.programs.find((each) => each.language === language.id) as Program;
          return (
            <div key={language.id} className={`${styles.column} ${language.id}`} data-gist={language.id}>
              <Head language={language} equivalent={equivalents[language.id] as Equivalent} />
              <Cutting example={id} language={language} program={program} gist={gist[language.id] as Cut} />
              <div className={styles.tellings}>
                {tellings.map(({ difference, pairs }) => (
                  <Telling key={difference.ask} language={language} difference={difference} pairs={pairs} />
                ))}
              </div>
            </div>
          );
        })}
      </section>
      <p className={styles.clock}>{clock}</p>
    </>
  );
}

function Head({ language, equivalent }: { readonly language: Language; readonly equivalent: Equivalent }): ReactNode {
  const { status, library, symbol, docs } = equivalent;
  return (
    <div className={styles.head}>
      <Bullet language={language} /> <span className="visually-hidden">{language.name}: </span>
      <span className={styles.symbol} translate="no">
        <Mark status={status} library={library} />
        <code>
          <CodeName>{symbol}</CodeName>
        </code>
      </span>{" "}
      <a href={docs} aria-label={`Documentation of ${symbol}`}>
        docs
      </a>
    </div>
  );
}

interface CuttingProps {
  readonly example: string;
  readonly language: Language;
  readonly program: Program;
  readonly gist: Cut;
}

/** The code, in which the names that other lines of the program define lead to those. */
function Cutting({ example, language, program, gist }: CuttingProps): ReactNode {
  const { variant, name } = language;
  const draw = (source: string, segments: readonly Segment[], prism: string, notation?: "original" | "variant") => (
    <Code
      label={`${name}: the construct alone`}
      notation={notation}
      links={toLinks(example, language.id, findDefinitions(segments, source, { ...language, prism }))}
    >
      {highlight([{ source }], { ...language, prism })[0] ?? []}
    </Code>
  );
  const code = cutGist(program, gist);
  if (!variant || !program.variantSegments) return draw(code, program.segments, language.prism);
  return (
    <div>
      {draw(code, program.segments, language.prism, "original")}
      {draw(cutVariantGist(program, gist), program.variantSegments, variant.prism, "variant")}
    </div>
  );
}

function toLinks(example: string, language: LanguageId, definitions: ReadonlyMap<string, Definition>) {
  const links = [...definitions].map(([name, { step, line }]) => {
    return [
      name,
      { href: `#${toStepAnchor(example, language, step)}`, title: `In the program below: ${line}` },
    ] as const;
  });
  return new Map(links);
}

interface TellingProps {
  readonly language: Language;
  readonly difference: Difference;
  readonly pairs: readonly string[];
}

function Telling({ language: { id }, difference, pairs }: TellingProps): ReactNode {
  const text = difference.says?.[id]?.text;
  if (!text) return null;
  const lines = findTellingLines(examples, difference, id);
  return (
    <div data-tells={pairs.join(" ")}>
      <p>
        <b>
          <Inline>{difference.when}</Inline>
        </b>{" "}
        <Inline>{text}</Inline>{" "}
        <a href={`#${toAnchor(difference.seen[id] ?? "")}`} className={styles.proof}>
          See it run
        </a>
      </p>
      <div className={styles.lines} translate="no">
        {lines.map((line, index) => (
          <div key={index}>
            <span>{line.ms}</span> <samp>{line.text}</samp>
          </div>
        ))}
      </div>
    </div>
  );
}
