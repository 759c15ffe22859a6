import type { Construct, Equivalent, Group } from "./construct";
import type { PerLanguage } from "./language";

/** What the table of all constructs shows of a group. */
export interface TableGroup extends Pick<Group, "id" | "label"> {
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Pick<Construct, "id" | "title"> {
  readonly equivalents: PerLanguage<Pick<Equivalent, "status" | "symbol">>;
}
