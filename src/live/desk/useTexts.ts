import { useState } from "react";
import type { LiveProgram } from "../engine/run";
import { keep, readKept } from "./kept";

type Notation = LiveProgram["notation"];
/** A program in its language's notations; a small one has only the first. */
export interface Sources {
  readonly original: string;
  readonly variant: string | undefined;
}

/** What the text of a desk is. */
interface Texts {
  readonly text: string;
  /** What the reader has written, where something else is shown in its place. */
  readonly own: string | undefined;
  change(text: string): void;
  /** Keeps what is shown until the tab is closed. */
  keepShown(): void;
}

/** The text of a program in each notation, as the reader has left it, or as `given`. */
export function useTexts(key: string, recorded: Sources, notation: Notation, given: string | undefined): Texts {
  const toKey = (each: Notation) => `${key}.${each}`;
  const [texts, setTexts] = useState<Partial<Record<Notation, string>>>(
    given === undefined ? {} : { [notation]: given },
  );
  const kept = readKept(toKey(notation));
  const text = texts[notation] ?? kept ?? recorded[notation] ?? recorded.original;
  const store = (shown: string) => keep(toKey(notation), shown === recorded[notation] ? undefined : shown);
  const change = (shown: string) => {
    setTexts((before) => ({ ...before, [notation]: shown }));
    store(shown);
  };
  return { text, own: kept !== text ? kept : undefined, change, keepShown: () => store(text) };
}
