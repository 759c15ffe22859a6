/**
 * Lights the step that the reader points at or focuses, in all languages of its example. It stays lit while the reader
 * is in the example, on a tab for instance; one step at a time, none at rest.
 */
export function lightStep(target: EventTarget | null) {
  if (!(target instanceof Element)) return;
  const example = target.closest(".example");
  const step = target.closest<HTMLElement>(".step, .step-title")?.dataset.step;
  const isKept = example?.querySelector(".lit") && !step;
  if (isKept) return;
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (!example || !step || step === "0") return;
  for (const each of example.querySelectorAll(`[data-step="${step}"]`)) each.classList.add("lit");
}

/** The lit step in the language that is shown. */
export function findLitStep(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(".step.lit")].find((step) => step.checkVisibility());
}
