import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeCardPainter } from "../cards";
import { toCard } from "../cards/card";
import { toCardPath } from "../model/card";
import type { Example } from "../model/example";
import { toCache } from "../runner/run";
import type { Content } from "./content";

/** Draws the social card of each construct into the built site. */
export async function writeCards({ groups, examples }: Content, folder: string) {
  const paint = makeCardPainter(join(toCache(), "cards"));
  await mkdir(join(folder, dirname(toCardPath(""))), { recursive: true });
  for (const construct of groups.flatMap((group) => group.constructs)) {
    const example = examples.find(({ id }) => id === construct.id) as Example;
    await writeFile(join(folder, toCardPath(construct.id)), await paint(toCard(construct, example)));
  }
}
