import { type CSSProperties, Fragment, type ReactNode } from "react";
import { getLanguage } from "../../languages";
import { highlight, type Piece } from "../../languages/highlight";
import type { Equivalent } from "../../model/construct";
import { type Example, type ExpectedLine, type PrintedLine, type Program, toStepAnchor } from "../../model/example";
import { isAboveSteps } from "../../model/gist";
import type { Language } from "../../model/language";
import { toNotInPage, toRunKey } from "../../model/recorded";
import Bullet from "../Bullet";
import Code from "../Code";
import Inline from "../Inline";
import Mark from "../Mark";
import Menu from "../Menu";
import styles from "./styles.module.css";

interface Props {
  readonly example: Example;
  readonly program: Program;
  readonly equivalent: Equivalent | undefined;
}

/** One program, step by step, each with what it printed. */
export default function Panel({ example, program, equivalent }: Props): ReactNode {
  const language = getLanguage(program.language);
  const { id } = language;
  const original = highlight(program.segments, language);
  const variant =
    program.variantSegments &&
    highlight(program.variantSegments, { ...language, prism: language.variant?.prism ?? language.prism });
  const printed = toPrinted(program);
  const { toolchain, command, exit } = program.transcript ?? {};
  const lack = findReason(language, program);
  return (
    <div
      className={`${styles.box} ${id}`}
      data-box={id}
      data-name={language.name}
      data-fence={language.prism}
      data-fence-variant={language.variant?.prism}
    >
      <div
        className={styles.panel}
        role="tabpanel"
        id={`${example.id}-${id}`}
        aria-labelledby={`${example.id}-tab-${id}`}
      >
        <div className={styles.head}>
          <Bullet language={language} />
          <span className={styles.name}>
            {language.variant ? (
              <>
                <span data-notation="original">{language.variant.original}</span>
                <span data-notation="variant">{language.variant.name}</span>
              </>
            ) : (
              language.name
            )}
          </span>
          <Mark status={equivalent?.status} />
          {equivalent && <code>{equivalent.symbol}</code>}
          {equivalent?.differs && (
            <span className={styles.differs}>
              <Inline>{equivalent.differs}</Inline>
            </span>
          )}{" "}
          <Tools example={example} language={language} program={program} />
        </div>
        {program.segments.map(({ step }, index) => (
          <Step
            key={step}
            id={equivalent && toStepAnchor(example.id, id, step)}
            language={language}
            number={step}
            text={example.steps[step - 1]?.text}
            code={original[index] as Piece[]}
            variant={variant?.[index]}
            printed={printed.filter((line) => line.step === step)}
            symbol={equivalent && isAboveSteps(program, equivalent.symbol) ? equivalent.symbol : undefined}
          />
        ))}
        <p className="caption">
          <span data-ran="">{`Ran on ${toolchain}`}</span> <code>{command}</code>{" "}
          <span>{`exit ${exit}, ${printed.at(-1)?.ms} ms`}</span>
          {lack && (
            <>
              {" "}
              <span data-js="">
                <Inline>{lack}</Inline>
              </span>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

interface PlaygroundProps {
  readonly language: Language;
  readonly program: Program;
}

interface ToolsProps extends PlaygroundProps {
  readonly example: Example;
}

/** What the reader may do with one program, and in the menu, with all languages of the example. */
function Tools({ example, language, program }: ToolsProps): ReactNode {
  const { variant, file, name } = language;
  const isLive = language.live && !program.notLive;
  return (
    <span className="tools" data-js="">
      {isLive && (
        <button type="button" className="button" data-run={toRunKey(example, language)}>
          Run
        </button>
      )}
      <button type="button" className="button" data-copy="">
        Copy
      </button>
      {!isLive && <Playground language={language} program={program} />}
      <Menu label={`More for ${name}`}>
        {variant && (
          <span className="segmented" role="group" aria-label="Notation">
            <button type="button" data-notation-to="original">
              {variant.original}
            </button>
            <button type="button" data-notation-to="variant">
              {`${variant.name}, without types`}
            </button>
          </span>
        )}
        <button type="button" data-download={file} data-download-variant={variant?.file}>
          Download the program
        </button>
        {isLive && <Playground language={language} program={program} />}
        <button type="button" data-copy-link="">
          Copy a link to this example
        </button>
        <button type="button" data-copy-markdown="">
          Copy all languages in sight as Markdown
        </button>
      </Menu>
    </span>
  );
}

/** Opens the program elsewhere, to run it or for what else the playground is good for. */
function Playground({ language, program }: PlaygroundProps): ReactNode {
  const { playground } = language;
  const lack = findLack(language, program);
  const text = lack ? playground?.offers : "Open";
  if (!playground || !text) return null;
  const label = `${lack ? text : "Run online"}: ${playground.name}${lack && `, which lacks ${lack}`}`;
  const version = program.transcript?.toolchain.split(" ").at(-1);
  return (
    <button type="button" className="button" data-playground="" data-version={version} title={label} aria-label={label}>
      {text} <span aria-hidden="true">↗</span>
    </button>
  );
}

/** Why a program can be run neither in the page nor elsewhere. */
function findReason(language: Language, program: Program): string | undefined {
  const { live, playground } = language;
  if (live) return program.notLive && toNotInPage(program.notLive);
  const lack = !playground?.offers && findLack(language, program);
  return lack ? `No link to ${playground?.name}: this program needs ${lack}, which is missing there` : undefined;
}

/** What the program needs and the playground does not have. */
function findLack({ playground }: Language, { source }: Program): string {
  return (playground?.lacks ?? [])
    .filter(({ needs }) => needs.test(source))
    .map(({ what }) => what)
    .join(" and ");
}

type Printed = ExpectedLine & PrintedLine;

/** The printed lines with the step that was the latest begun; the transcript has been held against what is expected. */
function toPrinted({ expected, transcript }: Program): Printed[] {
  return (transcript?.lines ?? []).map((line, index) => ({ ...line, step: expected[index]?.step ?? 0 }));
}

interface StepProps {
  /** Where the gist leads to, which is the construct's main example. */
  readonly id: string | undefined;
  readonly language: Language;
  /** 0 stands above the first step. */
  readonly number: number;
  readonly text: string | undefined;
  readonly code: readonly Piece[];
  readonly variant: readonly Piece[] | undefined;
  readonly printed: readonly Printed[];
  /** The name of the construct, where it is above step 1 alone. */
  readonly symbol: string | undefined;
}

function Step({ id, language, number, text, code, variant, printed, symbol }: StepProps): ReactNode {
  const { name } = language;
  const label = text ? `${name}, step ${number}: ${text}` : `${name}, before step 1`;
  const program = (
    <>
      <Code label={label} notation={variant && "original"}>
        {code}
      </Code>
      {variant && (
        <Code label={label} notation="variant">
          {variant}
        </Code>
      )}
    </>
  );
  return (
    <div
      className={styles.step}
      id={number ? id : undefined}
      data-step={number}
      style={{ "--step": number } as CSSProperties}
    >
      <span className={styles.rail} aria-hidden="true">
        <span>{number || ""}</span>
      </span>
      <div className={styles.code}>
        {number ? program : <Helpers id={id} language={language} code={code} program={program} symbol={symbol} />}
      </div>
      <div className={styles.output} translate="no" data-output="">
        {printed.map(({ ms, text }, index) => (
          <div key={index}>
            <span data-ms="">{ms}</span> <samp>{text}</samp>
          </div>
        ))}
      </div>
    </div>
  );
}

interface HelpersProps extends Pick<StepProps, "id" | "language" | "code" | "symbol"> {
  readonly program: ReactNode;
}

/** What is above step 1, behind a line that names what it defines, and the construct where no step has it. */
function Helpers({ id, language, code, program, symbol }: HelpersProps): ReactNode {
  const text = code.map((piece) => piece.text).join("");
  const lines = text.trim().split("\n").length;
  const defined = new Set(
    [...text.matchAll(language.defines)].flatMap(([, ...groups]) => groups.filter((name) => name)),
  );
  const helpers = [...defined].filter((name) => name?.toLowerCase() !== "main");
  if (lines < 4) return id ? <div id={id}>{program}</div> : program;
  return (
    <>
      <div className={styles.helpers} data-counts="">
        <button type="button" data-fold="" aria-expanded="false">
          <span>
            Above step 1{helpers.length > 0 && ": "}
            {helpers.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ", "}
                <code>{name}</code>
              </Fragment>
            ))}
            {symbol && (
              <>
                , with <code>{symbol}</code>
              </>
            )}
          </span>
          <span>
            <span data-fold-word="">show</span> {lines} lines
          </span>
        </button>
      </div>
      <div id={id} data-of="">
        {program}
      </div>
    </>
  );
}
