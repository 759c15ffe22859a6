import type { Group } from "../model/construct";
import type { Example } from "../model/example";
import type { Guide } from "../model/guide";

/** All that the files are made of. */
export interface Sources {
  /** The folder of the project. */
  readonly root: string;
  /** Of the site. */
  readonly title: string;
  /** The address of the home page, with a slash at its end. */
  readonly home: string;
  readonly groups: readonly Group[];
  readonly guides: readonly Guide[];
  readonly examples: readonly Example[];
}

export interface JsonFile {
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
}
