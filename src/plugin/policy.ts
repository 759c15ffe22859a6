import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Of what is served, this folder has its own policy: that of the frame in which programs run. */
const framed = "run/";

/** Written for the host of the site; README.md says how it is used. */
const policyFile = "csp.txt";

/** Writes the policy under which all pages of a built site work: their own scripts run, and no others. */
export function writePolicy(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith(".html") && !file.startsWith(framed));
  const hashes = new Set(pages.flatMap((file) => listHashes(readFileSync(join(folder, file), "utf8"))));
  writeFileSync(join(folder, policyFile), `${toPolicy([...hashes].sort())}\n`);
}

/** The hash of each script whose text is in the page; data for search engines is no script. */
export function listHashes(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\s(?:src[=\s>]|type="?application\/ld))[^>]*>(.*?)<\/script>/gs)].map(
    ([, text = ""]) => {
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    },
  );
}

function toPolicy(hashes: readonly string[]): string {
  const directives = {
    // Firefox holds a page that is fetched before it is pressed against this one alone.
    "default-src": "'self'",
    "script-src": ["'self'", ...hashes].join(" "),
    // What a page says of the width of a bar stands in its attributes.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "object-src": "'none'",
    "media-src": "'none'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
