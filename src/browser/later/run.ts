import type { Choice } from "../choice";
import { holdPlace, keepInPlace } from "../settle";
import { announce, copyText, readProgram, toAddress } from "./copy";
import { makePart } from "./part";

/** What is loaded first of running programs in the page: it fetches the rest once the reader presses Run, and nothing before. */
const desk = makePart(() => import(/* webpackChunkName: "atlas-desk" */ "../../live/desk"));

const page = {
  readProgram,
  show,
  toAddress,
  copyText,
  keepInPlace,
  hold: holdPlace,
};

export function openDesk(button: HTMLElement) {
  button.ariaBusy = "true";
  desk.call(
    ({ openDesk }) => {
      button.ariaBusy = null;
      openDesk(button, page);
    },
    () => {
      button.ariaBusy = null;
      announce(button, "Could not be loaded", "failed");
    },
  );
}

/** Opens the program that a shared link carries in its hash; that of a link before it is no longer what the address says. */
export function showLinked() {
  const isLink = location.hash.startsWith("#run=");
  if (isLink || desk.isAskedFor()) desk.call((exports) => (isLink ? exports.openLink(page) : exports.leaveLink()));
}

function show(button: Element, notation: Choice["notation"]) {
  const { choose, openHidden } = window.atlasPage;
  choose({ notation });
  openHidden(button);
}
