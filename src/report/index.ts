import { follow } from "../browser/later/handle";
import { listShown } from "../browser/shown";
import { toReport } from "./toReport";

/** Where the reader last pressed or went by key, in a program or its output. */
let place: Element | undefined;

/** Fills the link that reports a mistake in, before it is followed, with the languages and the scenario in question. */
function fill({ target }: Event) {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>("[data-report]");
  if (!link) {
    place = target.closest("[data-example], [data-pitfall]") ? target : place;
    return;
  }
  const named = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const about = place ?? named ?? undefined;
  const run = about?.closest("[data-example], [data-pitfall]")?.id ?? "";
  const of =
    about?.closest<HTMLElement>("[data-box]")?.dataset.box ?? about?.closest<HTMLElement>("[data-of]")?.dataset.of;
  const hasExamples = document.querySelector("[data-example]");
  link.href = toReport(link.href, run, of?.split(" ") ?? (hasExamples ? listShown() : []));
}

follow(["pointerdown", "focusin"], fill);
