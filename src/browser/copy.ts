/** The program that a box, or a pitfall, shows: byte for byte the file it was made from. */
export function readProgram(block: Element): string {
  const { notation } = window.atlas.choice;
  const pieces = [...block.querySelectorAll<HTMLElement>("pre")].filter(
    (pre) => (pre.dataset.notation ?? notation) === notation,
  );
  return pieces.map((pre) => pre.textContent).join("");
}

export async function copyProgram(button: HTMLElement) {
  const block = button.closest(".box, .pitfall");
  if (!block) return;
  const program = readProgram(block);
  const lines = program.trimEnd().split("\n").length;
  await copyText(program, button, `Copied ${lines} ${lines === 1 ? "line" : "lines"}`);
}

/** Puts text on the clipboard and says on the button, and to a screen reader, what has become of it. */
export async function copyText(text: string, button: HTMLElement, done: string) {
  try {
    await navigator.clipboard.writeText(text);
    announce(button, done, "ok");
  } catch {
    announce(button, "Copying is blocked", "failed");
  }
}

function announce(button: HTMLElement, message: string, state: string) {
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
  const block = button.closest(".box");
  if (!block) return;
  const { download, downloadVariant } = button.dataset;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([readProgram(block)], { type: "text/plain" }));
  link.download = (window.atlas.choice.notation === "variant" && downloadVariant) || download || "main.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
