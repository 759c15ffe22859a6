import "./popup.css";

/** What is said of the results above them, and in place of results, what can be typed. */
export function drawHelp(field: HTMLFormElement): DocumentFragment {
  const { search: place } = field.dataset;
  const home = new URL("..", field.action).pathname;
  return toFragment(`<p class="search-note" data-search-note="${place}" hidden></p>
    <ul class="search-help" data-search-help="${place}">
      <li>a name from any language: <code>gather</code>, <code>Task.WhenAny</code>, <code>select!</code></li>
      <li>a few plain words: <q>wait for the first</q></li>
      <li>an error message, pasted</li>
      <li>or look through <a href="${home}">all constructs</a></li>
    </ul>`);
}

/** What stands below the results: what Enter opens, and where all of them are. */
export function drawFoot(field: HTMLFormElement): DocumentFragment {
  return toFragment(`<div class="search-foot">
      <p data-search-hint></p>
      <a href="${field.action}" data-search-all>Show all results on one page</a>
    </div>`);
}

function toFragment(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html);
}
