import type { LoadContext, Plugin } from "@docusaurus/types";
import { addCommands } from "./runner/commands";

/** The hooks by which the site meets its examples. */
export default function plugin({ siteDir }: LoadContext): Plugin {
  return {
    name: "async-atlas",
    extendCli: (cli) => addCommands(cli, siteDir),
  };
}
