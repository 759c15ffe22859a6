import records from "@generated/async-atlas/default/recorded.json";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { getLanguage } from "../../languages";
import Desk, { type Opening, type Subject, stacked } from "./Desk";
import { readHash } from "./link";
import type { Page } from "./page";
import styles from "./styles.module.css";

/** A desk that is open in the place of what a block of the page shows. */
interface Open {
  readonly subject: Subject;
  readonly opening: Opening;
  readonly block: HTMLElement;
  /** The Run button that it is of, which lies in what is not shown. */
  readonly button: HTMLElement;
  readonly host: HTMLElement;
  readonly root: Root;
  readonly page: Page;
}

/** What of the page a desk may take the place of. */
const blocks = "[data-example], [data-pitfall], [data-trap]";

/** At most one of each block. */
const desks = new Map<Element, Open>();

/** Opens the program of a Run button, and runs it; the desk's own button is then where the pressed one was. */
export function openDesk(button: HTMLElement, page: Page) {
  open(button, { by: "press" }, page);
}

/** Opens the program that the address names with the text that it carries, which runs when the reader says so. */
export async function openLink(page: Page) {
  const linked = await readHash(location.hash);
  const button = linked && document.querySelector<HTMLElement>(`[data-run="${CSS.escape(linked.program)}"]`);
  if (!button) return sayBroken();
  if (button.closest("[data-box]")) page.show(button, linked.notation);
  page.hold(open(button, { by: "link", source: linked.source }, page).host);
}

/** Closes what a link has opened and nobody has run or changed, where the address is another now. */
export function leaveLink() {
  document.getElementById(noticeId)?.remove();
  for (const desk of desks.values()) if (desk.host.querySelector("[data-unread]")) close(desk);
}

function open(button: HTMLElement, opening: Opening, page: Page): Open {
  const block = button.closest<HTMLElement>(blocks);
  if (!block) throw new Error("A Run button is in no example, pitfall or trap.");
  const before = desks.get(block);
  const subject = before?.button === button ? before.subject : readSubject(button, block, page);
  const tabs = block.querySelector(":scope > [role=tablist]");
  const host = document.createElement("div");
  host.setAttribute("data-host", "");
  const desk = { subject, opening, block, button, host, root: createRoot(host), page };
  const show = () => {
    if (before) remove(before);
    if (tabs) tabs.after(host);
    else block.prepend(host);
    desks.set(block, desk);
    draw(desk);
  };
  // Where the board is below the editor, the run has scrolled to it.
  if (opening.by === "press" && matchMedia(stacked).matches) show();
  else page.keepInPlace(() => block.querySelector("[data-run-again]") ?? button, show);
  return desk;
}

function close(desk: Open) {
  const { block, button, page } = desk;
  const find = () => block.querySelector("[data-run-again]") ?? button;
  page.keepInPlace(find, () => remove(desk));
  button.focus({ preventScroll: true });
}

function remove({ block, host, root }: Open) {
  root.unmount();
  host.remove();
  block.removeAttribute("data-working");
  desks.delete(block);
}

/** Shows a desk in the reader's notation, or what it is in the place of, where its language is not in sight. */
function draw(desk: Open) {
  const { subject, opening, block, button, host, root, page } = desk;
  const { dataset } = document.documentElement;
  const isShown = !button.closest("[data-box]")?.hasAttribute("hidden");
  host.hidden = !isShown;
  block.toggleAttribute("data-working", isShown);
  const notation = subject.sources.variant !== undefined && dataset.notation === "variant" ? "variant" : "original";
  flushSync(() =>
    root.render(
      <Desk subject={subject} notation={notation} opening={opening} page={page} onClose={() => close(desk)} />,
    ),
  );
}

// What the reader chooses is shown by attributes of `<html>`.
new MutationObserver(() => {
  for (const desk of desks.values()) draw(desk);
}).observe(document.documentElement, { attributes: true });

function readSubject(button: HTMLElement, block: HTMLElement, page: Page): Subject {
  const recorded = findRecord(button);
  const shown = button.closest("[data-box]") ?? block;
  const language = getLanguage(recorded.language);
  const hasTwo = !!shown.querySelector("[data-notation=variant]");
  const sources = {
    original: page.readProgram(shown, "original"),
    variant: hasTwo ? page.readProgram(shown, "variant") : undefined,
  };
  // A trap says of each of its programs what it is.
  const title = block.querySelector("h4")?.firstChild?.nextSibling?.textContent?.trim() ?? "";
  const place = block.closest("[id]")?.id ?? "";
  return { id: button.dataset.run ?? "", place, title, language, sources, recorded };
}

function findRecord({ dataset: { run = "" } }: HTMLElement) {
  const record = records[run];
  if (!record) throw new Error(`Nothing is recorded of "${run}", which a Run button names.`);
  return record;
}

const noticeId = "broken-link";

/** A link that names no program of the page. */
function sayBroken() {
  document.getElementById(noticeId)?.remove();
  const notice = document.createElement("p");
  notice.id = noticeId;
  notice.role = "alert";
  notice.className = styles.notice as string;
  notice.textContent =
    "The link to a changed program cannot be read: it was cut off, or its program is on another page. All programs here are as recorded.";
  document.querySelector("#main")?.prepend(notice);
}
