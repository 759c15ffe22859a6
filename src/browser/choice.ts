/**
 * What the reader has chosen. Each function stands alone, without imports: the script in the page's head, which runs
 * before anything is loaded, is made of their source.
 */
export interface Choice {
  /** The reader's languages in the reader's order, or those that are shown to someone who has not chosen. */
  readonly langs: readonly string[];
  readonly view: "tabs" | "side";
  /** The language of the open tab. */
  readonly tab: string;
  /** The notation shown of a program that has two. */
  readonly notation: "original" | "variant";
  /** True where the reader, or the link, has named the languages. */
  readonly chosen: boolean;
  /** True where the link has named them; such a choice is not stored. */
  readonly shared: boolean;
  /** Which of the two languages the site has put beside the one that the reader named. */
  readonly guessed?: "know" | "learn" | undefined;
  /** The reader's, or else the system's. */
  readonly colors?: "light" | "dark";
}

/**
 * Reads the choice from the query of the URL and from what is stored; what makes no sense is passed over. A link with
 * several languages decides; one with a single language decides for a reader who has chosen none, and otherwise joins
 * the reader's columns as the second.
 */
export function readChoice(search: string, stored: (key: string) => string | null, ids: readonly string[]): Choice {
  const toLangs = (text: string | null) => {
    const words = (text || "").toLowerCase().split(/[^a-z0-9]+/);
    return words.filter((word, place) => ids.includes(word) && words.indexOf(word) === place);
  };
  const linked = toLangs(new URLSearchParams(search).get("langs"));
  const kept = toLangs(stored("langs"));
  const [single] = linked.length === 1 ? linked : [];
  const own = kept.length > 1 ? kept : [];
  const isSide = linked.length > 1 || (stored("view") === "side" && (!single || own.length > 0));
  const isJoined = single && isSide && !own.includes(single);
  const pair = linked.length > 1 ? linked : isJoined ? [own[0] as string, single, ...own.slice(1)] : own;
  const tab = linked[0] || toLangs(stored("tab"))[0] || pair[0] || (ids[0] as string);
  return {
    langs: pair.length ? pair : ids.slice(0, 2),
    view: isSide ? "side" : "tabs",
    tab,
    notation: stored("notation") === "variant" ? "variant" : "original",
    chosen: pair.length > 0,
    shared: linked.length > 1 || (linked.length > 0 && !isSide),
  };
}

/**
 * The attributes of `<html>` by which the style sheet shows a choice; `null` takes one away. Beside the columns, or the
 * open tab with the reader's language, `data-compared` lists what is compared in short, and `data-pair` names the first
 * two of it in the site's order.
 */
export function toAttributes(choice: Choice, ids: readonly string[]): Record<string, string | null> {
  const { langs, view, tab, notation, chosen, guessed, colors } = choice;
  const order = langs.concat(ids.filter((id) => !langs.includes(id)));
  const compared = view === "side" ? langs : order.filter((id) => id === tab || id === langs[langs[0] === tab ? 1 : 0]);
  const pair = ids.filter((id) => compared.slice(0, 2).includes(id));
  const attributes: Record<string, string | null> = {
    "data-langs": langs.join(" "),
    "data-view": view,
    "data-columns": langs.length > 2 ? "many" : "few",
    "data-tab": tab,
    "data-shown": (view === "side" ? langs : [tab]).join(" "),
    "data-compared": compared.join(" "),
    "data-pair": pair.join("-"),
    "data-knows": chosen ? (langs[0] as string) : null,
    "data-learns": chosen ? (langs[1] as string) : null,
    "data-guessed": guessed ?? null,
    "data-notation": notation,
    "data-chosen": chosen ? "" : null,
    style: `${order.map((id, place) => `--${id}:${place + 1}`).join(";")};--compared:${compared.length}`,
  };
  if (colors) attributes["data-theme"] = attributes["data-theme-choice"] = colors;
  return attributes;
}
