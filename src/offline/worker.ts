import { type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { takeOver } from "../model/offline";

/** The service worker. What it keeps is put in when the site is built. */
declare const kept: PrecacheEntry[];

interface Worker {
  addEventListener(type: "message", listen: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "activate", listen: (event: { waitUntil(work: Promise<void>): void }) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
const worker = self as unknown as Worker;

// A page is the same whatever the query of its address says; scripts read that.
precacheAndRoute(kept, { ignoreURLParametersMatching: [/./] });
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", ({ data }) => {
  if (data === takeOver) worker.skipWaiting();
});
