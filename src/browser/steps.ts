/** Lights a step in all languages of its example; one step at a time, none at rest. */
export function lightStep(target: EventTarget | null) {
  const step = target instanceof Element ? target.closest<HTMLElement>(".step") : null;
  const example = step?.closest(".example");
  const lit = document.querySelectorAll(".lit");
  if (step?.classList.contains("lit")) return;
  for (const each of lit) each.classList.remove("lit");
  if (!step || !example || step.dataset.step === "0") return;
  for (const each of example.querySelectorAll(`[data-step="${step.dataset.step}"]`)) each.classList.add("lit");
}
