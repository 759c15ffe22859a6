/**
 * Lights the step that the reader points at or focuses, in all languages of its example. It stays lit while the reader
 * is in the example, on a tab for instance; one step at a time, none at rest.
 */
export function lightStep({ target }: Event) {
  if (!(target instanceof Element)) return;
  const example = target.closest("[data-example]");
  const step = target.closest<HTMLElement>("div[data-step]")?.dataset.step;
  if (!step && example?.querySelector("[data-lit]")) return;
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  if (!example || !step || step === "0") return;
  for (const each of example.querySelectorAll(`[data-step="${step}"]`)) each.setAttribute("data-lit", "");
}

/** The lit step in the language that is shown. */
export function findLitStep(): Element | undefined {
  return [...document.querySelectorAll("[data-box] [data-lit]")].find((step) => step.checkVisibility());
}
