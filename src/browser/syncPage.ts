import { each, write } from "./elements";
import { syncFolds } from "./folds";
import { listShown } from "./shown";

/** Brings what the page says to assistive technology and to find-in-page in line with the reader's choice. */
export function syncPage() {
  const { view, langs, tab, notation, chosen } = window.atlas.choice;
  const shown = listShown();
  each("tab", (button, id) => {
    write(button, "tabindex", id === tab ? "0" : "-1");
    write(button, "aria-selected", String(id === tab));
  });
  // Find-in-page reaches what is hidden so, and `beforematch` opens it.
  each("box", (box, id) => write(box, "hidden", shown.includes(id) ? null : "until-found"));
  press("view-to", (id) => id === view);
  press("chip", (id) => shown.includes(id));
  press("notation-to", (id) => id === notation);
  press("know", (id) => chosen && id === langs[0]);
  press("learn", (id) => chosen && id === langs[1]);
  each("pair-link", (link) => {
    const compare = (link.getAttribute("href") ?? "").replace(/[^/]+-to-[^/]+\/$/, "");
    write(link, "href", chosen ? `${compare}${langs[0]}-to-${langs[1]}/` : compare);
  });
  syncFolds();
}

function press(name: string, isPressed: (value: string) => boolean) {
  each(name, (button, value) => write(button, "aria-pressed", String(isPressed(value))));
}
