/** What the plugin hands to the pages. */
declare module "@generated/async-atlas/default/examples.json" {
  const examples: Readonly<Record<string, import("../model/example").Example>>;
  export default examples;
}
declare module "@generated/async-atlas/default/table.json" {
  const groups: readonly import("../model/construct").Group[];
  export default groups;
}
/** The address of what `packIndex` makes. */
declare module "@generated/async-atlas/default/search-index.txt" {
  const address: string;
  export default address;
}
/** What each term means, by its anchor. */
declare module "@generated/async-atlas/default/terms.json" {
  const means: Readonly<Record<string, string>>;
  export default means;
}
declare module "@generated/async-atlas/default/messages.json" {
  const messages: readonly import("../model/message").Message[];
  export default messages;
}
declare module "@generated/async-atlas/default/changes.json" {
  const changes: import("../model/change").Changes;
  export default changes;
}
declare module "@generated/async-atlas/default/tools.json" {
  const sections: readonly import("../model/tool").ToolSection[];
  export default sections;
}
declare module "@generated/async-atlas/default/sources.json" {
  const sources: import("./pageSources").PageSources;
  export default sources;
}
declare module "@generated/async-atlas/default/foretastes.json" {
  const pairs: readonly import("../model/pair").Foretaste[];
  export default pairs;
}
/** By what a Run button names. */
declare module "@generated/async-atlas/default/recorded.json" {
  const records: Readonly<Record<string, import("../model/recorded").Recorded>>;
  export default records;
}
/** The text of an engine's worker. */
declare module "@generated/async-atlas/default/engines/*.json" {
  const text: string;
  export default text;
}
/** The file in which the page finds Python. */
declare module "@generated/async-atlas/default/python-file.json" {
  const file: import("../live/engine/python/file").PythonFile;
  export default file;
}
