import type { LanguageId } from "./language";

export const kinds = ["compiler", "warnings", "runtime", "exit"] as const;

export type Kind = (typeof kinds)[number];

export const kindLabels: Readonly<Record<Kind, string>> = {
  compiler: "compiler errors",
  warnings: "warnings",
  runtime: "errors at run time",
  exit: "exit codes",
};

/** What a compiler or a program says when something went wrong, with the page that tells what to do. */
export interface Message {
  readonly language: LanguageId;
  readonly kind: Kind;
  /** As people see it, without the place in their program, and with an ellipsis for each name of their own. */
  readonly text: string;
  readonly means: string;
  /** Each leads to a program that printed the message. */
  readonly shown: readonly Shown[];
}

/** A message as `docs/errors.yaml` has it. */
export type WrittenMessage = Pick<Message, "text" | "means">;

export interface Shown {
  /** From the site's root. */
  readonly path: string;
  readonly title: string;
}

/** An error that a compiler reports, in any of the languages. */
const ofCompiler = /^error(?:\[E\d+\]| \w+\d+)?:|^TS\d+/;
const ofWarnings = /^warning\b|\b\w*Warning: |^\w+ was (?:destroyed|never)/;

/** By its words alone: what a message is. */
export function toKind(text: string): Kind {
  if (ofWarnings.test(text)) return "warnings";
  return ofCompiler.test(text) ? "compiler" : "runtime";
}

/** Finds a message in a printed line, in which something stands in the place of each ellipsis. */
export function toPattern(text: string): RegExp {
  const parts = text.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(parts.join(".*?"));
}

/** Where on the page of all messages a message stands. */
export function toMessageAnchor({ language, text }: Pick<Message, "language" | "text">): string {
  const words =
    text
      .toLowerCase()
      .replaceAll("…", " something ")
      .match(/[a-z0-9]+/g) ?? [];
  return [language, ...words].join("-");
}
