import { getLanguage } from "../languages";
import {
  type Construct,
  type Equivalent,
  type Example,
  type ExpectedLine,
  type Language,
  marks,
  type Playground,
  type PrintedLine,
  type Program,
  toAnchor,
} from "../model";
import { highlight } from "./highlight";
import { Html, html, renderCodeName, renderInline } from "./html";
import { renderTimeline } from "./timeline";

/** An example with what belongs to it on its page. */
export interface Exhibit {
  readonly example: Example;
  /** By language: the same program in that language's second notation. */
  readonly variants: Readonly<Record<string, Program["segments"]>>;
  /** Of the construct whose main example this is. */
  readonly equivalents?: Construct["equivalents"];
}

/** The example as tabs, columns and steps; which of it shows is decided by the attributes of `<html>`. */
export function renderExample({ example, variants, equivalents }: Exhibit): Html {
  const { id, steps, programs } = example;
  return html`<div class="example" id="${toAnchor(id)}" style="--rows:${2 * steps.length + 3}">
${renderBar(programs)}
<div class="tabs" role="tablist" aria-label="Language" data-js>${programs.map((program) => renderTab(id, program, equivalents?.[program.language]))}</div>
<div class="panels">${programs.map((program) => renderPanel(example, program, variants[program.language], equivalents?.[program.language]))}${steps.map(({ number, text }) => html`<div class="step-title" data-step="${number}" style="--n:${number}" aria-hidden="true">${text}</div>`)}</div>
${renderTimeline(example)}
</div>`;
}

/** What the reader may do with all languages of the example. */
function renderBar(programs: readonly Program[]): Html {
  return html`<div class="bar" data-js><span class="seg2" role="group" aria-label="View"><button type="button" data-view-to="tabs">Tabs</button><button type="button" data-view-to="side">Side by side</button></span>
<span class="columns" role="group" aria-label="Languages side by side">${programs.map(({ language }) => html`<button type="button" class="${language}" data-column="${language}" aria-pressed="false"><span aria-hidden="true">${getLanguage(language).code}</span><span class="vh">${getLanguage(language).name}</span></button>`)}</span><button type="button" class="btn side-only" data-swap>Swap</button>
<span class="tools"><button type="button" class="btn" data-copy-markdown>Copy as Markdown</button><button type="button" class="btn" data-copy-link>Copy link</button></span></div>`;
}

/** The two letters of a language, and its name for those who do not see them. */
function renderBullet(id: string): Html {
  const { code, name } = getLanguage(id);
  return html`<span class="b ${id}" aria-hidden="true">${code}</span><span class="n">${name}</span>`;
}

function renderMark(equivalent: Equivalent | undefined): Html | undefined {
  if (!equivalent?.status) return undefined;
  const { sign, word } = marks[equivalent.status];
  return html`<span class="k" aria-hidden="true">${sign}</span><span class="vh">${word}: </span>`;
}

function renderTab(example: string, { language }: Program, equivalent: Equivalent | undefined): Html {
  return html`<button type="button" class="tab ${language}" role="tab" id="${example}-tab-${language}" aria-controls="${example}-${language}" aria-selected="false" tabindex="-1" data-tab="${language}"><span class="t">${renderBullet(language)}${renderMark(equivalent)}</span>${equivalent && html`<span class="s">${renderCodeName(equivalent.symbol)}</span>`}</button>`;
}

function renderPanel(
  example: Example,
  program: Program,
  variant: Program["segments"] | undefined,
  equivalent: Equivalent | undefined,
): Html {
  const language = getLanguage(program.language);
  const { id } = language;
  const [own, other] = [
    highlight(
      program.segments.map((segment) => segment.source),
      language,
    ),
    variant &&
      language.variant &&
      highlight(
        variant.map((segment) => segment.source),
        { ...language, prism: language.variant.prism },
      ),
  ];
  const printed = toPrinted(program);
  return html`<div class="box ${id}" data-language="${id}" data-name="${language.name}" data-fence="${language.prism}"${language.variant && html` data-fence-variant="${language.variant.prism}"`}><div class="panel" role="tabpanel" id="${example.id}-${id}" aria-labelledby="${example.id}-tab-${id}">
<div class="head">${renderBullet(id)}${renderMark(equivalent)}${equivalent && html`<code>${equivalent.symbol}</code>`}${equivalent?.differs && html`<span class="dif">${renderInline(equivalent.differs)}</span>`}
<span class="tools" data-js>${language.variant && html`<span class="seg2" role="group" aria-label="Notation"><button type="button" data-notation-to="original">${language.variant.original}</button><button type="button" data-notation-to="variant">${language.variant.name}</button></span>`}<button type="button" class="btn" data-copy>Copy</button><button type="button" class="btn" data-download="${language.file}"${language.variant && html` data-download-variant="${language.variant.file}"`}>Download</button>${language.playground && renderPlayground(language.playground, program)}</span></div>
${program.segments.map(({ step }, index) => renderStep(example, program, step, own[index] as Html, other?.[index], printed))}
<p class="cap"><span>Ran on ${program.transcript?.toolchain}</span> <code>${program.transcript?.command}</code> <span>exit ${program.transcript?.exit}, ${printed.at(-1)?.ms} ms</span>${renderLack(language, program)}</p>
</div></div>`;
}

/** Opens the program elsewhere, to run it or for what else the playground is good for. */
function renderPlayground(playground: Playground, program: Program): Html | undefined {
  const lack = findLack(playground, program);
  const text = lack ? playground.offers : "Run online";
  if (!text) return undefined;
  const label = `${text}: ${playground.name}${lack && `, which lacks ${lack}`}`;
  const version = program.transcript?.toolchain.split(" ").at(-1);
  return html`<button type="button" class="btn" data-playground data-version="${version}" title="${label}" aria-label="${label}">${text}</button>`;
}

/** Why there is no button. */
function renderLack({ playground }: Language, program: Program): Html | undefined {
  const lack = playground && !playground.offers && findLack(playground, program);
  return lack ? html` <span data-js>No link to ${playground.name}, which lacks ${lack}</span>` : undefined;
}

/** What the program needs and the playground does not have. */
function findLack({ lacks = [] }: Playground, { source }: Program): string {
  return lacks
    .filter(({ needs }) => needs.test(source))
    .map(({ what }) => what)
    .join(" and ");
}

type Printed = ExpectedLine & PrintedLine;

/** The printed lines with the step that was the latest begun; the transcript has been held against what is expected. */
function toPrinted({ expected, transcript }: Program): Printed[] {
  return (transcript?.lines ?? []).map((line, index) => ({ ...line, step: expected[index]?.step ?? 0 }));
}

function renderStep(
  example: Example,
  program: Program,
  step: number,
  code: Html,
  variant: Html | undefined,
  printed: readonly Printed[],
): Html {
  const name = getLanguage(program.language).name;
  const text = example.steps[step - 1]?.text;
  const label = text ? `${name}, step ${step}: ${text}` : `${name}, before step 1`;
  const lines = printed.filter((line) => line.step === step);
  return html`<div class="step" data-step="${step}" data-code="${getLanguage(program.language).code}" style="--n:${step}"><span class="rail" aria-hidden="true">${step ? html`<span class="stop">${step}</span>` : html`<span class="dot"></span>`}</span>${renderCode(code, label, variant && "original")}${variant && renderCode(variant, label, "variant")}<div class="out">${lines.map(({ ms, text }) => html`<div><span class="ms">${ms}</span> <samp>${text}</samp></div>`)}</div></div>`;
}

function renderCode({ text }: Html, label: string, notation: string | undefined): Html {
  // The line feeds at the end belong to the file, and so to what is copied, but would show as empty lines.
  const body = text.trimEnd();
  const tail = text.slice(body.length);
  // A step's own comment, which stands as the row's title where languages are side by side.
  const isStep = body.split("\n", 1)[0]?.includes('<span class="t">');
  const end = isStep ? body.indexOf("\n") + 1 : 0;
  return html`<pre tabindex="0" role="group" aria-label="${label}"${notation && html` data-notation="${notation}"`}><code>${isStep && html`<span class="first">${new Html(body.slice(0, end))}</span>`}${new Html(body.slice(end))}<span class="tail">${tail}</span></code></pre>`;
}
