import type { Changes } from "../model/change";
import type { Group } from "../model/construct";
import type { Example } from "../model/example";
import type { Guide } from "../model/guide";
import type { LanguageId } from "../model/language";
import type { Message } from "../model/message";
import type { Foretaste, Pair } from "../model/pair";
import type { ToolSection } from "../model/tool";
import type { Block } from "./block";

/** All that the Markdown is made of. */
export interface Sources {
  /** The folder of the project. */
  readonly root: string;
  /** Of the site. */
  readonly title: string;
  readonly tagline: string;
  /** The address of the home page, with a slash at its end. */
  readonly home: string;
  readonly groups: readonly Group[];
  readonly guides: readonly Guide[];
  readonly examples: readonly Example[];
  readonly pairs: readonly Pair[];
  readonly foretastes: readonly Foretaste[];
  readonly messages: readonly Message[];
  readonly changes: Changes;
  readonly tools: readonly ToolSection[];
  /** The construct whose run the home page shows. */
  readonly cover: string;
  /** Where the home page leads those who are new to async: addresses from the site's root, each with its words. */
  readonly beginnings: readonly (readonly [path: string, words: string])[];
}

export interface MarkdownFile {
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
}

/** A page, from which its Markdown is joined: in all languages, or in two. */
export interface Page {
  /** From the site's root: `/constructs/gather/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Of `llms.txt`. */
  readonly section: string;
  readonly blocks: readonly Block[];
  /** Of these, what no other page says; without it, all. */
  readonly own?: readonly Block[];
  /** What it is about, where that is fewer than all. */
  readonly languages?: readonly LanguageId[];
  /** Where its data is as JSON, from the site's root. */
  readonly json?: string;
  /** Whether it is written for every two languages as well. */
  readonly hasPairs: boolean;
}
