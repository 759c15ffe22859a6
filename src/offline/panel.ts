import type { Edition } from "../model/offline";
import { fetchEdition, findKept, keep, remove } from "./kept";

/** Says on the page about it whether the site is kept, and lets the reader keep or remove it. */
export async function startPanel(panel: HTMLElement) {
  const [says, keeper, remover] = ["says", "keep", "remove"].map((part) =>
    panel.querySelector<HTMLElement>(`[data-offline-${part}]`),
  );
  if (!says || !keeper || !remover) return;
  const show = (text: string, button?: HTMLElement) => {
    says.textContent = text;
    const had = document.activeElement;
    for (const each of [keeper, remover]) each.hidden = each !== button;
    if (had === keeper || had === remover) button?.focus();
  };
  const refuse = (error: unknown) => (error instanceof Error ? error.message : String(error));

  const offer = async (before = "") => {
    try {
      const edition = await fetchEdition();
      show(`${before}${toOffer(edition)}`, keeper);
    } catch (error) {
      show(`${before}This site cannot be kept now: ${refuse(error)}.`);
    }
  };
  const showKept = () => show("This browser keeps the site. It opens without a network.", remover);

  keeper.addEventListener("click", async () => {
    try {
      const { files } = await fetchEdition();
      keeper.hidden = true;
      await keep((come) => {
        says.textContent = `${come} of ${files} files have come.`;
      });
      showKept();
    } catch (error) {
      await offer(`It was not kept: ${refuse(error)}. Nothing is left of it. `);
    }
  });
  remover.addEventListener("click", async () => {
    await remove();
    await offer("Removed. ");
  });

  if (!navigator.serviceWorker) {
    return show(
      "This browser cannot keep the site at this address. It can where the address begins with https, in a window that is not private.",
    );
  }
  if (await findKept()) showKept();
  else await offer();
}

function toOffer({ files, packed, stored }: Edition): string {
  return `To keep it takes ${files} files: ${toMegabytes(packed)} to fetch, ${toMegabytes(stored)} on this device.`;
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
