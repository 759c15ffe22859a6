import { announce, readProgram } from "./copy";

/** Opens the program that a box shows in a playground of its language, in a tab of its own. */
export async function openPlayground(button: HTMLElement) {
  const box = button.closest<HTMLElement>("[data-box]");
  if (!box) return;
  // A browser lets a press open a tab, but not what comes after it: the address follows.
  const tab = window.open("", "_blank");
  if (!tab) return announce(button, "New tabs are blocked", "failed");
  tab.opener = null;
  try {
    const { toPlaygroundUrl } = await import(/* webpackChunkName: "atlas-playground" */ "./toPlaygroundUrl");
    const { box: language = "" } = box.dataset;
    const { version = "" } = button.dataset;
    const { notation } = window.atlas.choice;
    tab.location.replace(await toPlaygroundUrl({ language, notation, source: readProgram(box), version }));
  } catch {
    tab.close();
    announce(button, "Could not be opened", "failed");
  }
}
