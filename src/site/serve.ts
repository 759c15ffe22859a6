import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { createSecureServer } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { base } from "./build";

interface Settings {
  /** The Content-Security-Policy of all but the frame in which programs run. */
  readonly policy?: string;
  /** Seconds for which a browser may keep what it has fetched. */
  readonly keep?: number;
  /** One that is free, where none is named. */
  readonly port?: number;
  /** Where the folder lies on the host; as the built site does, where nothing else is said. */
  readonly at?: string;
  /** With it files are sent over HTTP/2, as hosts send them. */
  readonly certificate?: { readonly key: string; readonly cert: string };
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
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves a folder as a static host does: `index.html` for a folder, a redirect to the address with a slash, 404.html
 * for what is not there, the rest of a file where it is asked for; each file compressed once, with brotli's `quality`
 * (0 to 11) where the browser takes it. All but the frame in which programs run is sent with the policy.
 */
export async function serveFolder(
  folder: string,
  quality: number,
  { policy, keep, port = 0, at = base, certificate }: Settings = {},
): Promise<Served> {
  const bodies = new Map<string, Buffer>();
  const read = (file: string, isPacked: boolean): Buffer => {
    const key = `${isPacked} ${file}`;
    const body = bodies.get(key) ?? (isPacked ? compress(readFileSync(file), quality) : readFileSync(file));
    bodies.set(key, body);
    return body;
  };

  const answer = ({ url = "", method, headers }: Pick<IncomingMessage, "url" | "method" | "headers">): Answer => {
    const { pathname, search } = new URL(url, "http://localhost");
    const found = findFile(folder, at, pathname);
    if (found === "slash") return { status: 301, headers: { Location: `${pathname}/${search}` }, body: "" };
    const file = found ?? join(folder, "404.html");
    if (!existsSync(file)) return { status: 404, body: "" };
    const type = types[extname(file)] ?? "application/octet-stream";
    const isPacked = /^text|json|javascript|xml/.test(type) && /\bbr\b/.test(`${headers["accept-encoding"]}`);
    const whole = read(file, isPacked);
    const from = isPacked ? 0 : Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
    const body = whole.subarray(from);
    return {
      status: found ? (from ? 206 : 200) : 404,
      headers: {
        "Content-Type": type,
        "Content-Length": body.length,
        Vary: "Accept-Encoding",
        ...(policy && !pathname.startsWith(`${at}run/`) && { "Content-Security-Policy": policy }),
        ...(keep && { "Cache-Control": `max-age=${keep}` }),
        ...(isPacked && { "Content-Encoding": "br" }),
        ...(from && { "Content-Range": `bytes ${from}-${whole.length - 1}/${whole.length}` }),
      },
      body: method === "HEAD" ? "" : body,
    };
  };
  const server = certificate
    ? createSecureServer(certificate, (request, response) => {
        const { status, headers, body } = answer(request);
        response.writeHead(status, headers).end(body);
      })
    : createServer((request, response) => {
        const { status, headers, body } = answer(request);
        response.writeHead(status, headers).end(body);
      });
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    home: `${certificate ? "https" : "http"}://localhost:${(server.address() as AddressInfo).port}${at}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

/** The file behind an address; `slash` where the address of a folder lacks its slash. */
function findFile(folder: string, at: string, pathname: string): string | undefined {
  if (!pathname.startsWith(at)) return undefined;
  let within: string;
  try {
    within = normalize(`/${decodeURIComponent(pathname.slice(at.length))}`);
  } catch {
    return undefined;
  }
  const file = join(folder, within, within.endsWith("/") ? "index.html" : "");
  if (!existsSync(file)) return undefined;
  return statSync(file).isDirectory() ? "slash" : file;
}

function compress(body: Buffer, quality: number): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
