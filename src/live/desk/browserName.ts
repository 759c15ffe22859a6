/** By what a browser names itself; the first that is found, since most name others too. */
const names = [
  [/\bEdg\/(\d+)/, "Edge"],
  [/\bOPR\/(\d+)/, "Opera"],
  [/\bFirefox\/(\d+)/, "Firefox"],
  [/Chrome\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+).* Safari\//, "Safari"],
] as const;

/** `Chrome 156`, from what the browser says of itself; nothing of one that is not known. */
export function toBrowserName(userAgent: string): string | undefined {
  for (const [says, name] of names) {
    const version = says.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return undefined;
}
