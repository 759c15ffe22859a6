/**
 * What readers do that the page's script leaves to `src/browser/later`, which it fetches at the first press or key, or
 * where the pointer is over what can be pressed. What they do meanwhile is handled as soon as that is there.
 */
const types = [
  "click",
  "pointerdown",
  "touchstart",
  "pointerover",
  "pointerout",
  "keydown",
  "focusin",
  "focusout",
  "input",
];
const pressable = "a, button, summary, form, [data-home]";

let waiting: Event[] = [];
let isAsked = false;
let address: string | undefined;

/** Called while the page's script runs, whose element has the address of the other. */
export function startRelay() {
  address = document.currentScript?.dataset.later;
  for (const type of types) document.addEventListener(type, relay, { passive: true });
  window.addEventListener("hashchange", relay);
  const isKept = navigator.serviceWorker?.controller;
  if (isKept || location.hash.startsWith("#run=") || document.querySelector("[data-search=page], [data-offline]")) {
    fetchLater();
  }
}

function relay(event: Event) {
  const { handle } = window.atlasPage;
  if (handle) return handle(event);
  const isPassingBy = /over$|out$/.test(event.type) && !(event.target as Element).closest?.(pressable);
  if (isPassingBy && !isAsked) return;
  waiting.push(event);
  fetchLater();
}

function fetchLater() {
  if (isAsked || !address) return;
  isAsked = true;
  const script = document.createElement("script");
  script.src = address;
  script.onload = () => handleWaiting();
  // It is fetched again when it is asked for again; what would be done late is not done then.
  script.onerror = () => {
    isAsked = false;
    waiting = [];
    const status = document.getElementById("status");
    if (status) status.textContent = "It could not be loaded. Try again.";
  };
  document.head.append(script);
}

function handleWaiting() {
  for (const event of waiting.splice(0)) window.atlasPage.handle?.(event);
}
