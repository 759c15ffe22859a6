import type { LanguageId } from "../../model/language";
import type { Engine } from "./engine";

/** The engines by language, each fetched when it is first asked for. */
export const engines: Readonly<Record<LanguageId, () => Promise<Engine>>> = {
  javascript: async () => (await import(/* webpackChunkName: "atlas-javascript" */ "./javascript")).default,
  python: async () => (await import(/* webpackChunkName: "atlas-python" */ "./python")).default,
};
