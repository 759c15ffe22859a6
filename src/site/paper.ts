import { getDocumentProxy } from "unpdf";

/** Millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const papers = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const satisfies Record<string, Paper>;

/** Points, 72 to an inch. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From the upper edge of the sheet to its first line. */
  readonly margin: number;
  /** From the first to the last. */
  readonly lines: readonly string[];
}

/** What stands on each sheet of a PDF. */
export async function readSheets(pdf: Buffer): Promise<Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const lines = new Map<number, string>();
      for (const item of items) {
        if (!("str" in item)) continue;
        const base = Math.round(item.transform[5]);
        lines.set(base, `${lines.get(base) ?? ""}${item.str}`);
      }
      const bases = [...lines.keys()].filter((base) => lines.get(base)?.trim()).sort((one, other) => other - one);
      return { width, height, margin: height - (bases[0] ?? 0), lines: bases.map((base) => lines.get(base) ?? "") };
    }),
  );
}
