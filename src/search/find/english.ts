/** What the forms of an English word have in common, roughly: `cancelled`, `canceling`, `cancellation` -> `cancel`. */
export function toStem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let stem = word;
  // What is put in the place of an ending, where so many letters remain at least.
  const cut = (ending: string, least: number, put = "") => {
    const length = stem.length - ending.length;
    if (length >= least && stem.endsWith(ending)) stem = stem.slice(0, length) + put;
  };
  if (word.endsWith("ies")) cut("ies", 1, "y");
  else if (!word.endsWith("is") && !word.endsWith("us") && !word.endsWith("ss")) cut("s", 3);
  cut("ly", 3);
  cut("ful", 4);
  cut("ency", 1, "ent");
  cut("ation", 3);
  cut("ator", 3);
  const ending = stem.endsWith("ing") ? 3 : stem.endsWith("ed") ? 2 : 0;
  if (ending && stem.length > ending + 2 && /[aeiouy]/.test(stem.slice(0, -ending))) stem = stem.slice(0, -ending);
  if (stem.length < 4) return stem;
  cut("e", 3);
  return stem.at(-1) === stem.at(-2) && !/[aeiou]$/.test(stem) ? stem.slice(0, -1) : stem;
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
export const topicWords = toStems("async asynchronous asynchronously function method");
/** Those that tell no place on a page from another: of these one is a construct's name too. */
export const placelessWords = toStems("async asynchronous asynchronously function method await");

function toStems(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(toStem));
}
