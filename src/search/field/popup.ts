import "./popup.css";

/** What is said of the results above them, and in place of results, what can be typed. */
export function toHelp({ dataset: { search: place }, action }: HTMLFormElement): string {
  return `<p class="search-note" data-search-note="${place}" hidden></p>
    <ul class="search-help" data-search-help="${place}">
      <li>a name from any language: <code>gather</code>, <code>Task.WhenAny</code>, <code>select!</code></li>
      <li>a few plain words: <q>wait for the first</q></li>
      <li>an error message, pasted</li>
      <li>or look through <a href="${new URL("..", action).pathname}">all constructs</a></li>
    </ul>`;
}

/** What stands below the results: what Enter opens, and where all of them are. */
export function toFoot({ action }: HTMLFormElement): string {
  return `<div class="search-foot">
      <p data-search-hint></p>
      <a href="${action}" data-search-all>Show all results on one page</a>
    </div>`;
}
