import type { InShort } from "../../model/inShort";
import { write } from "../elements";
import { listCompared } from "../shown";

/**
 * The code of a row of the home page's table, below the row: opened in place, or shown over the rows below while the
 * mouse rests on the row. It is fetched when it is first asked for, a file for each language.
 */
type Constructs = Readonly<Record<string, InShort>>;
type How = "open" | "over";

/** Milliseconds for which the pointer rests on a row before its code is shown. */
const patience = 350;

const fetched = new Map<string, Promise<Constructs>>();
let pointed: HTMLElement | undefined;
let waiting: number | undefined;

/** Opens or closes what is below the row of a button. */
export function togglePeek(button: HTMLElement) {
  const row = findRow(button);
  if (row) setOpen(row, !isOpen(row));
}

/** Shows the names alone, or opens every row. */
export function showRows({ dataset }: HTMLElement) {
  for (const row of document.querySelectorAll<HTMLElement>("[data-row]")) setOpen(row, dataset.rowsTo === "code");
  for (const button of document.querySelectorAll("[data-rows-to]")) {
    write(button, "aria-pressed", String(button.getAttribute("data-rows-to") === dataset.rowsTo));
  }
}

export function handleRowEvent(event: Event) {
  if (event instanceof KeyboardEvent) handleKey(event);
  else if (event.type === "pointerover") pointAtRow(event as PointerEvent);
  else leaveRow();
}

/** The arrows open and close the row that has the focus at its beginning; Escape takes away what the mouse has shown. */
function handleKey(event: KeyboardEvent) {
  if (event.key === "Escape") return leaveRow();
  const isArrow = event.key === "ArrowRight" || event.key === "ArrowLeft";
  const head = event.target instanceof Element && event.target.closest("[data-row] > [role=rowheader]");
  const row = head && findRow(head);
  if (!row || !isArrow || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  setOpen(row, event.key === "ArrowRight");
}

/** Shows the code of the row on which the mouse rests, for as long as the mouse is on either. */
function pointAtRow({ target, pointerType }: PointerEvent) {
  if (pointerType !== "mouse") return;
  const row = findRow(target);
  if (row === pointed) return;
  leaveRow();
  pointed = row;
  if (row && !isOpen(row)) waiting = window.setTimeout(() => showOver(row), patience);
}

function leaveRow() {
  window.clearTimeout(waiting);
  document.querySelector("[data-peek=over]")?.remove();
}

/** Draws anew what is shown, for other languages. */
export function syncPeeks() {
  leaveRow();
  for (const row of document.querySelectorAll<HTMLElement>("[data-row]")) {
    if (isOpen(row)) setOpen(row, true);
  }
}

function findRow(target: EventTarget | null): HTMLElement | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>("[data-row], [data-peek]") : null;
  const row = part?.matches("[data-peek]") ? part.previousElementSibling : part;
  return (row as HTMLElement | null) ?? undefined;
}

function isOpen(row: HTMLElement): boolean {
  return !!row.nextElementSibling?.matches("[data-peek=open]");
}

async function setOpen(row: HTMLElement, isWanted: boolean) {
  leaveRow();
  if (isOpen(row)) row.nextElementSibling?.remove();
  const button = row.querySelector("[data-peek-toggle]");
  if (button) write(button, "aria-expanded", String(isWanted));
  if (!isWanted) return;
  const peek = makePeek("open");
  row.after(peek);
  await fill(peek, row);
}

async function showOver(row: HTMLElement) {
  const peek = makePeek("over");
  await fill(peek, row);
  if (pointed !== row || isOpen(row)) return;
  leaveRow();
  peek.style.setProperty("--row", `${row.offsetHeight}px`);
  row.after(peek);
  const { bottom, height } = (peek.firstElementChild as Element).getBoundingClientRect();
  const isAbove = bottom > window.innerHeight && row.getBoundingClientRect().top > 2 * height;
  write(peek, "data-up", isAbove ? "" : null);
}

function makePeek(how: How): HTMLElement {
  const peek = document.querySelector("[data-peek=''][hidden]")?.cloneNode(true) as HTMLElement;
  peek.removeAttribute("hidden");
  peek.dataset.peek = how;
  return peek;
}

/** Puts into it what the row's construct is in the reader's two languages. */
async function fill(peek: HTMLElement, row: HTMLElement) {
  const { choice } = window.atlas;
  const pair = (choice.chosen ? choice.langs : listCompared()).slice(0, 2);
  const [when, form] = peek.querySelectorAll(":scope > div > *") as unknown as [Element, Element];
  form.remove();
  try {
    const [page = "", construct = ""] = /.*\/(.+)\/$/.exec(row.querySelector("a")?.pathname ?? "") ?? [];
    const constructs = await Promise.all(pair.map(fetchConstructs));
    const sides = pair.map((id, place) => {
      const { code, variant, tellings } = (constructs[place] as Constructs)[construct] as InShort;
      const telling = tellings.find(({ from }) => from.includes(pair[1 - place] as string));
      const side = form.cloneNode(true) as Element;
      side.classList.add(id);
      const [program, says, run] = side.querySelectorAll("div, span, a") as unknown as [Element, Element, Element];
      program.innerHTML = variant
        ? `<code data-notation="original">${code}</code><code data-notation="variant">${variant}</code>`
        : `<code>${code}</code>`;
      when.innerHTML = telling?.when ?? "";
      says.innerHTML = telling?.text ?? "";
      run.setAttribute("href", `${page}#${telling?.anchor}`);
      return side;
    });
    when.after(...sides);
  } catch {
    when.textContent = "The code could not be loaded.";
  }
}

/** Fetches a language's constructs once; again where that has failed. */
function fetchConstructs(id: string): Promise<Constructs> {
  const known = fetched.get(id);
  if (known) return known;
  const constructs: Promise<Constructs> = import(
    /* webpackChunkName: "atlas-[request]" */ `@generated/async-atlas/default/in-short/${id}.json`
  ).then((file) => file.default);
  fetched.set(id, constructs);
  constructs.catch(() => fetched.delete(id));
  return constructs;
}
