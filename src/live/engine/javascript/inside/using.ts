import { toUrl } from "./imports";

/** Whether a program declares something with `using`, and the browser cannot read that. */
export async function lacksUsing(source: string): Promise<boolean> {
  if (!/\busing \w+ =/.test(source)) return false;
  return import(toUrl("{ using none = null; }")).then(
    () => false,
    () => true,
  );
}
