/** What the plugin hands to the pages. */
declare module "@generated/async-atlas/default/examples.json" {
  const examples: Readonly<Record<string, import("../model/example").Example>>;
  export default examples;
}
declare module "@generated/async-atlas/default/table.json" {
  const groups: readonly import("../model/construct").Group[];
  export default groups;
}
declare module "@generated/async-atlas/default/search.json" {
  const index: import("../search/find/types").Index;
  export default index;
}
declare module "@generated/async-atlas/default/strongest.json" {
  const pairs: readonly import("../model/pair").Strongest[];
  export default pairs;
}
