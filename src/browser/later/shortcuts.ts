import "./shortcuts.css";
import { read, store } from "../storage";

const keys = [
  ["]", "next language"],
  ["[", "previous language"],
  ["s", "side by side, or tabs"],
  ["n", "next construct"],
  ["p", "previous construct"],
  ["→", "in a row of the home page: show its code; ← hides it"],
  ["/", "search (also Ctrl K or ⌘ K)"],
  ["Ctrl ↵", "run what you change; Esc stops it"],
  ["?", "this list"],
] as const;

const rows = keys.map(([key, what]) => `<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`);

/** Opens the list of the site's keys, which is drawn once. */
export function openShortcuts() {
  const dialog = document.querySelector<HTMLDialogElement>("#shortcuts") ?? draw();
  if (dialog.open) return;
  const box = dialog.querySelector("input") as HTMLInputElement;
  box.checked = read("atlas.keys") !== "off";
  box.onchange = () => store("atlas.keys", box.checked ? "on" : "off");
  dialog.showModal();
}

function draw(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.id = "shortcuts";
  dialog.setAttribute("aria-labelledby", "shortcuts-title");
  dialog.innerHTML = `<form method="dialog"><h2 id="shortcuts-title">Keys</h2><dl>${rows.join("")}</dl>
    <label><input type="checkbox"> Enable single-key shortcuts</label>
    <button type="submit" class="button">Close</button></form>`;
  document.body.append(dialog);
  return dialog;
}
