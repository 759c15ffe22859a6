/**
 * The address of a report with the scenario and the languages that it is about.
 * @param run the id of a scenario's element or a pitfall's, as `toAnchor` makes it; empty where there is none
 */
export function toReport(href: string, run: string, languages: readonly string[]): string {
  const url = new URL(href);
  const scenario = run.replace(/^(?:example|pitfall)-/, "").replace("--", "/");
  for (const [name, value] of Object.entries({ scenario, language: languages.filter(Boolean).join(", ") })) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
