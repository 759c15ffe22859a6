import type { PerLanguage } from "../model/language";

/** The version of the form of both files. It is raised when a field goes, or changes its type or its meaning. */
export const version = 1;

/**
 * What the files of a version have in common. In later editions of the same version, fields may be added. A text may
 * have code between backticks. An address is absolute.
 */
interface VersionedFile {
  /** The address of the schema of this file. */
  readonly $schema: string;
  readonly version: typeof version;
}

/** `/atlas.json`: what there is in each language, and what tells the languages apart. */
export interface AtlasFile extends VersionedFile {
  /** The name of the site. */
  readonly title: string;
  /** The address of the site. */
  readonly address: string;
  /** In the order of the site. All else names a language by its id. */
  readonly languages: readonly LanguageEntry[];
  /** In the order of the site. */
  readonly groups: readonly GroupEntry[];
  /** In the order of the site. */
  readonly constructs: readonly ConstructEntry[];
  /** The words of the field, in the order of the alphabet. */
  readonly terms: readonly TermEntry[];
}

/** `/constructs/<id>.json`: what `/atlas.json` has of the construct, and its programs with what they printed. */
export interface ConstructFile extends VersionedFile, Omit<ConstructEntry, "pitfalls"> {
  /** In the order of the page. The first is the one that the page is about. */
  readonly scenarios: readonly ScenarioEntry[];
  /** In the order of the page. */
  readonly pitfalls: readonly PitfallProgram[];
  /** What the habits of another language lead to. The guides between languages show these programs. */
  readonly traps: readonly TrapProgram[];
  /** The ids of other constructs. */
  readonly related: readonly string[];
  /** What the page's claims rest on. */
  readonly sources: readonly Link[];
}

export interface LanguageEntry {
  readonly id: string;
  readonly name: string;
  /** The two letters by which the site shows the language. */
  readonly code: string;
}

export interface GroupEntry {
  readonly id: string;
  readonly title: string;
}

export interface Link {
  readonly title: string;
  readonly address: string;
}

/** What one would like to do, and what each language has for it. */
export interface ConstructEntry {
  readonly id: string;
  /** The id of its group. */
  readonly group: string;
  readonly title: string;
  readonly description: string;
  /** Other words that people search for. */
  readonly aliases: readonly string[];
  /** The page. */
  readonly address: string;
  /** The page in Markdown. */
  readonly markdown: string;
  /** The programs of the page, with what they printed. */
  readonly json: string;
  /** By language. */
  readonly equivalents: PerLanguage<EquivalentEntry>;
  /** The questions that the languages answer differently. The one that matters most is first. */
  readonly differences: readonly DifferenceEntry[];
  /** In the order of the page. */
  readonly pitfalls: readonly PitfallEntry[];
}

/** What a language has for a construct. */
export interface EquivalentEntry {
  /**
   * How near it is to what the reference language has: `exact` behaves the same; `close` does the same with a
   * difference; `library` comes with a package; `none` is not built in, and the symbol is what people use instead.
   */
  readonly status: "reference" | "exact" | "close" | "library" | "none";
  readonly symbol: string;
  /** The first release in which the symbol works as shown. */
  readonly since: string;
  /** The official documentation. */
  readonly docs: string;
  /** What it does differently from the reference language. */
  readonly differs?: string;
  /** The package that it comes with. */
  readonly library?: string;
  /** The construct alone, cut out of the program that ran. */
  readonly code: string;
}

export interface DifferenceEntry {
  readonly ask: string;
  /** What it is about, where it surprises those who come from another language. */
  readonly topic?: "start" | "cancellation" | "errors" | "threads";
  /** The situation, as the beginning of a sentence. */
  readonly when?: string;
  /** By language. */
  readonly answers: PerLanguage<AnswerEntry>;
}

export interface AnswerEntry {
  readonly text: string;
  /** The rest of the sentence that `when` begins. */
  readonly says?: string;
  /** The run that shows the answer. A language with nothing to run has none. */
  readonly run?: RunLink;
}

/** A scenario or a pitfall. */
export interface RunLink {
  /** The id of the scenario, or of the pitfall. */
  readonly id: string;
  /** Its place on the page, in the language of the answer. */
  readonly address: string;
  /** The printed lines that show the answer; what a compiler or standard error says has no time. */
  readonly lines?: readonly (TimedLine | { readonly text: string })[];
}

export interface TimedLine {
  /** Milliseconds since the first line of the run. */
  readonly ms: number;
  readonly text: string;
}

/** What goes wrong in a language, and how it is mended: the page tells. */
export interface PitfallEntry {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** Its place on the page. */
  readonly address: string;
}

/** The same program in each language. */
export interface ScenarioEntry {
  readonly id: string;
  readonly title: string;
  /** Its place on the page. */
  readonly address: string;
  /** The numbered comments that all programs of the scenario have. */
  readonly steps: readonly StepEntry[];
  readonly programs: readonly ProgramEntry[];
}

export interface StepEntry {
  readonly number: number;
  readonly text: string;
}

/** A program, and what it printed. */
interface Runnable {
  readonly language: string;
  readonly source: string;
  /** The oldest version of the toolchain that runs it as shown, where it is newer than that of the other programs. */
  readonly needs?: string;
}

export interface ProgramEntry extends Runnable {
  /** The same program in the language's second notation, where that differs. */
  readonly variant?: VariantEntry;
  readonly run: SteppedRun;
}

export interface VariantEntry {
  /** The name of the notation. */
  readonly name: string;
  readonly source: string;
}

/** A program that goes wrong, and what its run or its compiler printed. */
export interface PitfallProgram extends PitfallEntry, SmallProgram {
  /** The same program mended, where a guide between languages shows it. */
  readonly mended?: SmallProgram;
}

/** A program with the habits of another language, and the same program mended. */
export interface TrapProgram extends SmallProgram {
  readonly id: string;
  readonly mended: SmallProgram;
}

export interface SmallProgram extends Runnable {
  readonly run: RecordedRun;
  /** The printed lines that tell what happened; `null` is in the place of others between them. */
  readonly said: readonly (string | null)[];
}

/** A recorded run. */
export interface RecordedRun {
  /** The toolchain, with its version. */
  readonly toolchain: string;
  /** What a reader types to have what it needs, and to run it. */
  readonly command: string;
  /** The exit code. */
  readonly exit: number;
  /** What was printed on standard output. */
  readonly lines: readonly TimedLine[];
  /** What was printed on standard error, or by the compiler. */
  readonly stderr: readonly string[];
}

export interface SteppedRun extends Omit<RecordedRun, "lines"> {
  readonly lines: readonly SteppedLine[];
  /** When each step began, where a second run told. */
  readonly steps?: readonly StepStart[];
}

export interface SteppedLine extends TimedLine {
  /** The latest step that had begun. */
  readonly step: number;
}

export interface StepStart {
  readonly number: number;
  /** Milliseconds since the first line of the run. */
  readonly ms: number;
}

/** A word of the field. */
export interface TermEntry {
  readonly name: string;
  readonly means: string;
  /** What each language calls it. */
  readonly words: PerLanguage<string>;
  /** Its place in the glossary. */
  readonly address: string;
  /** The pages that show it. */
  readonly see: readonly Link[];
}
