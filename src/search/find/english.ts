/** Endings, in the order in which they are cut off, and what is put in the place of each. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, "y"],
  [/(?<=..[^isu])s$/, ""],
  [/(?<=...)ly$/, ""],
  [/(?<=....)ful$/, ""],
  [/(?<=.)ency$/, "ent"],
  [/(?<=...)at(?:ion|or)$/, ""],
  [/(?<=[aeiouy].*)(?<=...)(?:ing|ed)$/, ""],
];

/** What the forms of an English word have in common, roughly: `cancelled`, `canceling`, `cancellation` -> `cancel`. */
export function toStem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const stem = endings.reduce((stem, [ending, put]) => stem.replace(ending, put), word);
  return stem.length < 4 ? stem : stem.replace(/(?<=...)e$/, "").replace(/([^aeiou])\1$/, "$1");
}

/** The stems of words that people write in any question. */
export const functionWords = toStems(
  `a an the this that these those it its they them their there here i me my we us our you your he she his her who which
  what when where why how is are was were be been being am do does did done doing have has had having can could should
  would will shall may might must to of in on at by from with without for as into onto than then so if or and but not no
  nor about over under just only also very too more most some any such same own out up off don doesn didn isn aren wasn
  won cant cannot new add t s re ve ll d m get gets got getting make way use using used proper properly want need best good
  please possible difference between question happen happens work works code example say says able actually really while inside within via per vs e g etc
  mean means meaning define definition equivalent equal analog counterpart alternative version similar like something anything instead still let const var`,
);
/** The stems of words that on this site most questions have, whatever they are after. */
export const topicWords = toStems("async asynchronous asynchronously asyncio tokio function method");
/** Those that tell no place on a page from another: of these one is a construct's name too. */
export const placelessWords: ReadonlySet<string> = new Set([...topicWords, ...toStems("await awaits")]);

function toStems(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(toStem));
}
