import type { choose } from "./choose";
import type { openFold } from "./folds";
import type { openHidden } from "./place";

/**
 * What the page's script does for the one that is fetched later. Each brings with it all that it imports, and so what
 * has a state may be in one of them alone: `src/browser/later` has the others' functions from here.
 */
interface Shared {
  readonly choose: typeof choose;
  readonly openFold: typeof openFold;
  readonly openHidden: typeof openHidden;
  /** What the other does at an event, once it is there. */
  handle?: (event: Event) => void;
}

declare global {
  interface Window {
    atlasPage: Shared;
  }
}
