import { makePart } from "./part";

/** What is loaded first of the replay: it fetches the rest where the reader points at its buttons. */
const play = makePart(() => import(/* webpackChunkName: "atlas-replay" */ "./play"));

export function prepareReplay({ target }: Event) {
  if (target instanceof Element && target.closest("[data-replay], [data-replay-step]")) play.call(() => {});
}

export function toggleReplay(button: HTMLElement) {
  play.call(({ toggleReplay }) => toggleReplay(button));
}

export function stepReplay(button: HTMLElement) {
  play.call(({ stepReplay }) => stepReplay(button));
}
