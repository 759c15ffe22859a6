import type { Language } from "./language";

/** What a page that is no page of `docs/` says of itself: in its head, above its first line, and in that line. */
export interface Intro {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly says: string;
}

export function introduceHome(constructs: number): Intro {
  const title = "Async in Python, C#, JavaScript and TypeScript, Swift and Rust, side by side";
  return {
    title,
    description: `${title}: ${constructs} constructs. Every program was run, and is shown with its output and the time of each line.`,
    heading: title,
    says: `${constructs} constructs. Every program was run with the toolchain of its language, and is shown with its output and the time of each line.`,
  };
}

/** @param proven how many of the answers a run shows */
export function introduceBehaviours(questions: number, answers: number, proven: number): Intro {
  return {
    title: "All behaviours: how async code behaves in five languages",
    description:
      "Every question on how async code behaves, in one table of five languages. Each answer leads to the program that shows it.",
    heading: "All behaviours",
    says: `${questions} questions, ${answers} answers. ${proven} of the answers lead to the program that shows them.`,
  };
}

export function introduceMessages(messages: number): Intro {
  return {
    title: "All messages: what errors and warnings of async code mean",
    description:
      "Every error, warning and exit code that the programs of this site met, by language, with what each means and where it is mended.",
    heading: "All messages",
    says: `${messages} messages, as a program or its compiler printed them. Paste yours, or a part of it.`,
  };
}

const cheatSheet = "Every async construct in five languages, close enough to print, or in the two that you name.";

export const cheatSheetIntro: Intro = {
  title: "Cheat sheet",
  description: cheatSheet,
  heading: "Async cheat sheet",
  says: cheatSheet,
};

export const compareIntro: Intro = {
  title: "Guides from one language to another",
  description:
    "A guide for each direction between two languages: the seven things that will surprise you, each as a program that ran, and every construct in both.",
  heading: "Guides from one language to another",
  says: "Each guide begins with the seven things that will surprise you, as programs that ran. Then it has the words, every construct in both languages, the libraries, and all differences. Beside each guide is its worst surprise.",
};

export const offlineIntro: Intro = {
  title: "Read without a network",
  description:
    "How this site is kept in your browser, so that it opens where there is no network, and how it is removed.",
  heading: "Read without a network",
  says: "Your browser can keep the whole site, and show it where there is no network. It keeps nothing before you press the button.",
};

/** What the page about it says below its button. */
export const offlineNotes: readonly string[] = [
  "All pages with their programs and outputs are kept, and so is the search. What is made for tools (Markdown, JSON, the feed) is not kept.",
  "Run needs the network: the frame in which programs run is cut off from the site, and so from what is kept.",
  "When a newer edition of the site has come, each page says so. Until you press Reload, you read the edition that is kept, and nothing of the newer one.",
  "Remove deletes all that is kept. A browser may also delete it by itself, for example where the device has no room left.",
  "A browser that installs sites as apps offers this site too, in its menu.",
];

export const toolsIntro: Intro = {
  title: "For tools: the site as Markdown and JSON",
  description:
    "Every page as Markdown, and every construct, program and recorded run as JSON with a schema, with lines of curl and jq that work.",
  heading: "For tools",
  says: "All that this site says is here for programs too: as Markdown, and as JSON with a schema. What a line prints is below the line.",
};

/** @param hasHistory whether the site was built with the history of its files */
export function introduceChanges(hasHistory: boolean): Intro {
  return {
    title: "What changed",
    description: "What was added to the site and which of its claims were changed, day by day, with an Atom feed.",
    heading: "What changed",
    says: hasHistory
      ? "What was added and which claims were changed, day by day, from the history of the site's files."
      : "This edition of the site was built without the history of its files, so it cannot say what changed.",
  };
}

/** The guide from one language to another; what it says ends before a link to the guide of the other way. */
export function introducePair(left: Pick<Language, "name">, right: Pick<Language, "name">): Intro {
  return {
    title: `Async in ${right.name} for who knows ${left.name}`,
    description: `Seven things of ${right.name}'s async that surprise who knows ${left.name}, each as a program that ran; then every construct in both.`,
    heading: `From ${left.name} to ${right.name}`,
    says: "Each program below ran, and printed the lines under it. The other way:",
  };
}
