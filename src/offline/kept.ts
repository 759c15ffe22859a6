import { type Edition, editionFile, workerFile } from "../model/offline";

/** The site's root. */
const scope = () => new URL(__webpack_public_path__, location.href).href;

/** What this browser keeps of the site, if it keeps it. */
export async function findKept(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration(scope());
  return registration?.scope === scope() && registration.active ? registration : undefined;
}

/** @throws where the built site does not say what can be kept. */
export async function fetchEdition(): Promise<Edition> {
  const response = await fetch(scope() + editionFile);
  if (!response.ok) throw new Error(`${editionFile} has status ${response.status}`);
  return response.json();
}

/**
 * Keeps all files of the site, or none.
 * @param note is told how many of the files have come
 * @throws where a file does not come, is of another edition, or finds no room.
 */
export async function keep(note: (files: number) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(scope() + workerFile, { scope: scope() });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  let isOver = false;
  let counting = Promise.resolve();
  const timer = setInterval(() => {
    counting = countFiles().then((files) => {
      // The last count may come after the end, whose sentence it would write over.
      if (!isOver) note(files);
    });
  }, 200);
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (worker?.state === "activated") resolve();
        if (worker?.state === "redundant") reject(new Error("a file did not come, or there is no room for it"));
      };
      worker?.addEventListener("statechange", look);
      look();
    });
  } catch (error) {
    clearInterval(timer);
    // A count opens the cache that it counts, and would make it anew.
    await counting.catch(() => {});
    await remove();
    throw error;
  } finally {
    isOver = true;
    clearInterval(timer);
  }
}

/** Leaves nothing of the site in the browser but what the reader has chosen. */
export async function remove(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  await registration?.unregister();
  for (const name of await listCaches()) await caches.delete(name);
}

async function countFiles(): Promise<number> {
  const [name] = await listCaches();
  return name ? (await (await caches.open(name)).keys()).length : 0;
}

/** The worker's library ends the name of a cache with the root of the site that it is of. */
async function listCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(scope()));
}
