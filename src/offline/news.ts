import { takeOver } from "../model/offline";
import { findKept } from "./kept";
import "./news.css";

/** On a page that is kept: says when a newer edition of the site has come, and shows it when the reader wishes. */
export async function watchEdition() {
  // The edition is another one for every page of the site that is open: none may go on with what it has of the old one.
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  const registration = await findKept();
  if (!registration) return;
  const look = () => {
    const { installing, waiting } = registration;
    if (waiting) return announce(waiting);
    installing?.addEventListener("statechange", () => installing.state === "installed" && announce(installing));
  };
  registration.addEventListener("updatefound", look);
  look();
}

function announce(waiting: ServiceWorker) {
  if (document.querySelector(".news")) return;
  const news = document.createElement("p");
  news.className = "news";
  news.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "Reload";
  button.addEventListener("click", () => waiting.postMessage(takeOver));
  document.body.prepend(news);
  // What is there before its text is read out by a screen reader.
  news.append("A newer edition is there.", " ", button);
}
