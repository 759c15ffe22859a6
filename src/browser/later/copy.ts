import { listShown, toQuery } from "../shown";

/** What of the page shows one program; a desk is in the place of another. */
const blocks = "[data-desk], [data-box], [data-pitfall]";

/** The program that a block shows, byte for byte the file it was made from; on a desk, as the reader has changed it. */
export function readProgram(block: ParentNode, notation = window.atlas.choice.notation): string {
  const field = block instanceof HTMLElement && block.matches("[data-desk]") && block.querySelector("textarea");
  if (field) return field.value;
  const pieces = block.querySelectorAll(`pre:is([data-notation=${notation}], :not([data-notation]))`);
  return [...pieces].map((pre) => pre.textContent).join("");
}

export async function copyProgram(button: HTMLElement) {
  const block = button.closest<HTMLElement>(blocks);
  if (!block) return;
  const program = readProgram(block);
  const lines = program.trimEnd().split("\n").length;
  const edited = block.dataset.desk ? ", edited" : "";
  await copyText(program, button, `Copied ${lines} ${lines === 1 ? "line" : "lines"}${edited}`);
}

/** The programs in sight as Markdown, with what they printed and a link to where they stand. */
export function toMarkdown(example: Element): string {
  const { notation } = window.atlas.choice;
  const programs = findShown(example).map((box) => {
    const { name, fence, fenceVariant } = box.dataset;
    const printed = [...box.querySelectorAll("[data-output] samp")].map((line) => line.textContent).join("\n");
    const language = (notation === "variant" && fenceVariant) || fence;
    const ran = box.querySelector("[data-ran]")?.textContent ?? "";
    return `**${name}**\n\n\`\`\`${language}\n${readProgram(box)}\`\`\`\n\n${ran}; it printed:\n\n\`\`\`text\n${printed}\n\`\`\`\n`;
  });
  const title = document.querySelector("h1")?.textContent ?? "";
  return `### ${title}\n\n${programs.join("\n")}\n[${title}, ${document.title.split(" | ").at(-1)}](${toPermalink(example)})\n`;
}

/** The address of an example in the languages that it shows. */
export function toPermalink(example: Element): string {
  return toAddress(`#${example.id}`);
}

/** The address of the page in the languages that it shows. */
export function toAddress(hash: string): string {
  return `${location.origin}${location.pathname}${toQuery(listShown())}${hash}`;
}

/** The programs in sight, in the reader's order. */
function findShown(example: Element): HTMLElement[] {
  return listShown().flatMap((id) => example.querySelector<HTMLElement>(`[data-box=${id}]`) ?? []);
}

export async function copyMarkdown(button: HTMLElement) {
  const example = button.closest("[data-example]");
  if (example) await copyText(toMarkdown(example), button, "Copied as Markdown");
}

export async function copyLink(button: HTMLElement) {
  const example = button.closest("[data-example]");
  if (example) await copyText(toPermalink(example), button, "Copied the link");
}

/** Puts text on the clipboard. */
export async function copyText(text: string, button: HTMLElement, done: string) {
  // The new way is there for a site with a certificate alone.
  const isCopied = navigator.clipboard ? await writeText(text) : copyOldWay(text, button);
  if (isCopied) announce(button, done, "ok");
  else announce(button, "Copying is blocked", "failed");
}

function writeText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function copyOldWay(text: string, button: HTMLElement): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  button.focus();
  return isCopied;
}

/** Of a selection from one piece of a program to another, the code alone is copied: no numbers, and nothing that it printed. */
export function copySelected(event: ClipboardEvent) {
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const range = selection.getRangeAt(0);
  const [first, last] = [range.startContainer, range.endContainer].map((node) => node.parentElement?.closest("pre"));
  if (first === last || !first || !last || first.closest("[data-box]") !== last.closest("[data-box]")) return;
  event.clipboardData?.setData("text/plain", readProgram(range.cloneContents()));
  event.preventDefault();
}

/** Says on a button, and to a screen reader, what has become of its press. */
export function announce(button: HTMLElement, message: string, state: "ok" | "failed") {
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  button.dataset.state = state;
  button.textContent = message;
  const status = document.getElementById("status");
  if (status) status.textContent = message;
  setTimeout(() => {
    button.textContent = label;
    delete button.dataset.state;
    if (status) status.textContent = "";
  }, 2000);
}

export function downloadProgram(button: HTMLElement) {
  const block = button.closest(blocks);
  if (!block) return;
  const { download, downloadVariant } = button.dataset;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([readProgram(block)], { type: "text/plain" }));
  link.download = (window.atlas.choice.notation === "variant" && downloadVariant) || download || "main.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
