import { getLanguage } from "../languages";
import { type Pitfall, toAnchor } from "../model";
import { highlight } from "./highlight";
import { type Html, html } from "./html";

/** The small program and the lines that it printed; what was left out between them shows as an ellipsis. */
export function renderPitfall(pitfall: Pitfall): Html {
  const language = getLanguage(pitfall.language);
  const [code] = highlight([pitfall.source], language);
  const { transcript } = pitfall;
  return html`<div class="pitfall ${language.id}" id="${toAnchor(pitfall.id)}"><div class="head"><span class="b" aria-hidden="true">${language.code}</span><span class="n">${language.name}</span><code>${transcript?.command}</code><span class="tools" data-js><button type="button" class="btn" data-copy>Copy</button></span></div>
<pre tabindex="0" role="group" aria-label="${language.name} program"><code>${code}</code></pre>
<div class="says">${toSaid(pitfall).map((line) => (line === undefined ? html`<div class="gap">…</div>` : html`<div><samp>${line}</samp></div>`))}</div>
<p class="cap">${transcript?.toolchain}</p></div>`;
}

/** The recorded lines that are expected, and `undefined` where others stood between. */
export function toSaid({ expected, transcript }: Pitfall): (string | undefined)[] {
  const lines = [...(transcript?.lines.map((line) => line.text) ?? []), ...(transcript?.stderr ?? [])];
  const said: (string | undefined)[] = [];
  let at = 0;
  for (const wanted of expected) {
    const index = lines.findIndex((line, place) => place >= at && line.includes(wanted.trim()));
    if (index > at && said.at(-1) !== undefined) said.push(undefined);
    said.push(lines[index]);
    at = index + 1;
  }
  return said;
}
