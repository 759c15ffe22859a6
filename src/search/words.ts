import { toStem } from "./tokens";

const functionWords = new Set(
  `a an the this that these those it its they them their there here i me my we us our you your he she his her who which
  what when where why how is are was were be been being am do does did done doing have has had having can could should
  would will shall may might must to of in on at by from with without for as into onto than then so if or and but not no
  nor about over under just only also very too more most some any such same own out up off don doesn didn isn aren wasn
  won cant cannot new add t s re ve ll d m get gets got getting make way use using used proper properly want need best good
  please possible difference between question happen happens work works code example say says able actually really while inside within via per vs e g etc
  equivalent equal analog counterpart alternative version similar like something anything instead still let const var`
    .split(/\s+/)
    .map(toStem),
);

const topicWords = new Set("async asynchronous function method".split(" ").map(toStem));

/** Words that people take for one another here; each finds the pages of the others, less surely. */
const alike = [
  "cancel abort stop kill terminate interrupt",
  "wait await",
  "error exception failure fail throw thrown raise reject",
  "start spawn launch run ran execute",
  "concurrent parallel simultaneous",
  "lock mutex",
  "queue channel",
  "finish complete done end settle",
  "first fastest race",
  "function method routine procedure",
  "list array collection",
  "forget forgot forgotten",
  "begin began begun",
  "lose lost",
  "close dispose release cleanup free",
  "async asynchronous",
  "sync synchronous blocking",
  "limit throttle restrict",
  "thread worker",
  "exit quit shutdown",
  "sleep delay pause",
  "result value",
  "repeat periodic interval recurring",
  "callback handler",
  "stream sequence",
  "handle catch",
  "several multiple many",
  "convert turn wrap",
  "object class instance",
];

const likeness = new Map<string, Set<string>>();
for (const words of alike.map((line) => line.split(" ").map(toStem))) {
  for (const word of words) likeness.set(word, new Set([...(likeness.get(word) ?? []), ...words]));
}

/** A word that people write in any question; takes a stem. */
export function isFunctionWord(stem: string): boolean {
  return functionWords.has(stem);
}

/** A word that on this site most questions have, whatever they are after; takes a stem. */
export function isTopicWord(stem: string): boolean {
  return topicWords.has(stem);
}

/** The stems of words that mean about the same. */
export function listAlike(stem: string): string[] {
  return [...(likeness.get(stem) ?? [])].filter((other) => other !== stem);
}
