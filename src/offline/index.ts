import { makePart } from "../browser/later/part";

const news = makePart(() => import(/* webpackChunkName: "atlas-news" */ "./news"));
const panel = makePart(() => import(/* webpackChunkName: "atlas-offline" */ "./panel"));

function start() {
  const element = document.querySelector<HTMLElement>("[data-offline]");
  if (element) panel.call(({ startPanel }) => startPanel(element));
}

/** Docusaurus imports this file on the server too, in `npm start`. */
if (typeof window !== "undefined") {
  const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const watch = () => news.call(({ watchEdition }) => watchEdition());
  if (worker?.controller) watch();
  else worker?.addEventListener("controllerchange", watch, { once: true });
  start();
}

/** Called by Docusaurus in `npm start`, where React renders the page anew. */
export const onRouteDidUpdate = start;
