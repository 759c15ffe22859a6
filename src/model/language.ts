/** The words of the project. This file imports nothing; everything else imports it. */

/** The id of a language, as in `src/languages/<id>` and `transcripts/<id>.json`. */
export type LanguageId = string;

/** One command of a toolchain. `{shared}` is a folder that all programs of the language build into. */
export type Command = readonly [program: string, ...args: string[]];

export interface Language {
  readonly id: LanguageId;
  readonly name: string;
  /** The two letters by which the site shows the language. */
  readonly code: string;
  /** Its colour as text on paper, in the light and the dark theme; at least 4.5 : 1 on both. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** The program's file name in every example. */
  readonly file: string;
  /** The id of the grammar that highlights it. */
  readonly prism: string;
  /** What begins a comment that fills a line. */
  readonly comment: string;
  /** A line that prints `# {step}`, in the place of a step's comment. */
  readonly printStep: string;
  /** Finds what a program defines at its outermost level; a group is the name. Global, and by lines. */
  readonly defines: RegExp;
  /** What a new program begins as; `{steps}` is where its steps belong. */
  readonly form: string;
  readonly toolchain: {
    /** Prints the version. */
    readonly probe: Command;
    /** Finds `major.minor.patch` in what the probe prints; the first group is the version. */
    readonly version: RegExp;
    /** The oldest version that runs the examples. */
    readonly atLeast: string;
    /** The toolchain's name, to stand before the version. */
    readonly name: string;
    readonly install: string;
    /** Added to the fixed environment of every build and run. */
    readonly environment?: Readonly<Record<string, string>>;
    /** Matches the folder of this machine in which libraries lie, in what the toolchain prints; it is left out. */
    readonly libraries?: RegExp;
    /** Matches the command lines of processes that the toolchain keeps running on purpose. */
    readonly servers?: RegExp;
  };
  /** Files of `src/languages/<id>` that lie beside the program when it is built. */
  readonly files: readonly string[];
  readonly packages?: Packages;
  /** Runs once before the first program: builds the dependencies, starts a compile server. */
  readonly prepare?: { readonly program: string; readonly command: Command };
  readonly build?: Command;
  /** What the build left in `{shared}` and the run needs beside the program. */
  readonly artifact?: string;
  readonly run: Command;
  /** What a reader types to run a pasted program. */
  readonly typed: string;
  /** What it means that a program ended with an exit code: a sentence. */
  readonly exits: Readonly<Record<number, string>>;
  /** The same program in a second notation, derived from the first. */
  readonly variant?: Variant;
  readonly playground?: Playground;
  /** Where the page itself can run the language. */
  readonly live?: Live;
}

/** What a program can be run with in the page. */
export interface Live {
  /** What keeps a program from it, as a clause (`it starts a second thread`), and by what in its text it is known. */
  readonly lacks: readonly { readonly because: string; readonly needs: RegExp }[];
}

/** How a program names the packages that it needs beyond what its language's programs all have. */
export interface Packages {
  /** Finds each in a program. Groups: `name`, and `command` where what names it is a command that adds it. Global, by lines. */
  readonly named: RegExp;
  /** What a reader types to have those of a program, which stand for `{names}`; none where the run brings them. */
  readonly install?: string;
  /** Prints the version of `{name}`, and fails where it is not there; none where the build or the run brings it. */
  readonly probe?: Command;
  /** What a build or a run prints that cannot have them. */
  readonly lacking: RegExp;
}

export interface Variant extends Pick<Language, "name" | "file" | "prism" | "run" | "typed" | "playground"> {
  /** How the program's own notation is called beside it. */
  readonly original: string;
}

/** A site that takes a program from its own address. */
export interface Playground {
  readonly name: string;
  /** The address, up to the program. */
  readonly url: string;
  /** How the program stands in the address; `src/browser/encoders.ts` has a function for each. */
  readonly encoding: "text" | "lz-string" | "swiftfiddle" | "dotnet-lab";
  /** What it wants otherwise than the toolchain does. */
  readonly edits?: readonly { readonly find: RegExp; readonly put: string }[];
  /** Files that it wants beside the program. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What it lacks, and by what a program is known that needs it: such a program has no link. */
  readonly lacks?: readonly { readonly what: string; readonly needs: RegExp }[];
  /** What it is good for all the same: with this, such a program has a link that says so. */
  readonly offers?: string;
}

export type PerLanguage<T> = Readonly<Record<LanguageId, T>>;

/** What a reader types to run a pasted program. */
export function toTyped(language: Language, source: string): string {
  const { packages, typed } = language;
  const named = listPackages(language, source);
  const install = named.length
    ? packages?.install?.replace("{names}", named.map(({ name }) => name).join(" "))
    : undefined;
  return [...named.flatMap(({ command }) => command ?? []), ...(install ? [install] : []), typed].join(" && ");
}

/** Why the page cannot run a program, as clauses: none where it can, nothing at all where it cannot run the language. */
export function listLacks({ live }: Pick<Language, "live">, source: string): string[] | undefined {
  return live?.lacks.filter(({ needs }) => needs.test(source)).map(({ because }) => because);
}

/** The packages that a program names, each with the command that adds it where its language has one. */
export function listPackages({ packages }: Language, source: string): { name: string; command?: string }[] {
  return [...source.matchAll(packages?.named ?? /(?!)/g)].map(({ groups }) => ({
    name: groups?.name as string,
    command: groups?.command,
  }));
}

/** The language's name with that of the notation that its programs are written in: `JavaScript, TypeScript`. */
export function toFullName({ name, variant }: Pick<Language, "name" | "variant">): string {
  return variant ? `${name}, ${variant.original}` : name;
}
