import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { base } from "./build";

interface Headers {
  /** The Content-Security-Policy of all but the frame in which programs run. */
  readonly policy?: string;
  /** Seconds for which a browser may keep what it has fetched. */
  readonly keep?: number;
}

export interface Served {
  /** The address of the site's home page. */
  readonly home: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves a folder as a static host does: `index.html` for a folder, a redirect to the address with a slash, 404.html
