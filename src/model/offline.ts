/** What a browser fetches to keep the site for reading without a network. */
export interface Edition {
  readonly files: number;
  /** Bytes that are fetched, where the host compresses as well as gzip does. */
  readonly packed: number;
  /** Bytes that are kept. */
  readonly stored: number;
}

/** From the site's root: the service worker, and what it keeps, an `Edition`. */
export const workerFile = "sw.js";
export const editionFile = "offline.json";

/** Said to a worker that waits: it takes the place of the one at work. */
export const takeOver = "take over";
