import { Joi } from "@docusaurus/utils-validation";
import { languages, reference } from "../languages";
import { statuses, topics } from "../model/construct";

const text = Joi.string().trim();

const link = text.uri({ scheme: "https" });

const sources = Joi.array()
  .items(Joi.object({ title: text.required(), url: link.required() }))
  .min(1);

const related = Joi.array().items(text).unique();

const equivalent = Joi.object({
  status: Joi.valid(...statuses).required(),
  symbol: text.max(28).required(),
  since: text.required(),
  docs: link.required(),
  differs: text.when("status", { is: Joi.valid("close", "none").required(), then: Joi.required() }),
  library: text.when("status", {
    is: Joi.valid("library").required(),
    then: Joi.required(),
    otherwise: Joi.forbidden(),
  }),
});

const referenceEquivalent = equivalent.fork(["status"], (schema) => schema.optional().forbidden());

/** A value for each language, all of them. */
const eachLanguage = <T>(value: (id: string) => T) => Object.fromEntries(languages.map(({ id }) => [id, value(id)]));

const step = Joi.number().integer().min(1);

const gist = Joi.alternatives(step, Joi.array().items(text).min(1));

const lines = Joi.array().items(text).min(1).max(3);

export const construct = Joi.object({
  title: text.required(),
  description: text.max(160).required(),
  sidebar_position: Joi.number().required(),
  aliases: Joi.array().items(text).min(5).max(10).unique().required(),
  equivalents: Joi.object(
    eachLanguage((id) => (id === reference.id ? referenceEquivalent : equivalent).required()),
  ).required(),
  gist: Joi.alternatives(step, Joi.object(eachLanguage(() => gist.required()))).required(),
  differences: Joi.array()
    .items(
      Joi.object({
        ask: text.required(),
        seen: Joi.alternatives(text, Joi.object(eachLanguage(() => text)).min(1)).required(),
        topic: Joi.valid(...topics),
        when: text.pattern(/,$/, "a comma at its end"),
        says: Joi.object(eachLanguage(() => text)).min(2),
        lines: Joi.alternatives(lines, Joi.object(eachLanguage(() => lines)).min(1)),
        ...eachLanguage(() => text.required()),
      }).and("when", "says", "lines"),
    )
    .required(),
  related: related.required(),
  sources: sources.required(),
});

const term = Joi.object({
  name: text.required(),
  forms: Joi.array().items(text).min(1).unique(),
  means: text.required(),
  see: Joi.array().items(text).min(1).unique(),
  ...eachLanguage(() => text.required()),
});

export const guide = Joi.object({
  title: text.required(),
  description: text.max(160).required(),
  slug: text.pattern(/^\/([^/]+\/)+$/),
  sidebar_position: Joi.number().required(),
  terms: Joi.array().items(term).unique("name"),
  related,
  sources,
});

/** What is told of the way from one language to another. */
export const direction = Joi.object({
  surprises: Joi.array()
    .items(
      Joi.object({
        says: text.max(70).pattern(/[^.]$/, "no full stop at its end").required(),
        why: text.max(300).pattern(/\.$/, "a full stop at its end").required(),
        trap: text.required(),
      }),
    )
    .length(7)
    .unique("trap")
    .required(),
});

/** The messages that people see, by language. */
export const messages = Joi.object(
  eachLanguage(() =>
    Joi.array()
      .items(Joi.object({ text: text.required(), means: text.max(200).required() }))
      .unique("text")
      .required(),
  ),
);

/** Why programs are not run in the page, by language and id. */
export const live = Joi.object(
  Object.fromEntries(languages.filter((each) => each.live).map(({ id }) => [id, Joi.object().pattern(/./, text)])),
);

/** What a language has built in, or which library is taken for it. */
export const needs = Joi.array().items(
  Joi.object({
    need: text.required(),
    ...eachLanguage(() => Joi.object({ name: text.required(), docs: link.required() }).required()),
  }),
);

/** What people ask a search, and the ids of the pages that answer it. */
export const queries = Joi.array().items(
  Joi.object({ query: Joi.string().required(), category: text.required(), expect: Joi.array().items(text).required() }),
);
