import type { LiveProgram } from "../engine/run";

/** What the desk asks of the page's script, which it may not import. */
export interface Page {
  /** The program that a block of the page shows, byte for byte. */
  readProgram(block: Element, notation: LiveProgram["notation"]): string;
  /** Shows a program of an example in a notation, where its language is not in sight. */
  show(button: Element, notation: LiveProgram["notation"]): void;
  /** The address of the page in the languages that it shows, with a hash. */
  toAddress(hash: string): string;
  copyText(text: string, button: HTMLElement, done: string): Promise<void>;
  /** Makes a change and scrolls so that what is found before and after it does not seem to move. */
  keepInPlace(find: () => Element | undefined, change: () => void): void;
  /** Scrolls to an element, and stays there while what is above takes its height. */
  hold(place: Element): void;
}
