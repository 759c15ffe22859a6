import type { Payload, PreparedProgram } from "./engine";
import type { Ending } from "./types";

/** What the page tells the frame; see `static/run/frame.html`. */
export type FrameOrder =
  | { readonly do: "make"; readonly engine: string; readonly text: string; readonly payload: Payload }
  | {
      readonly do: "run";
      readonly id: string;
      readonly engine: string;
      readonly program: PreparedProgram;
      readonly limit: number;
      readonly mostLines: number;
      readonly patience: number;
    }
  | { readonly do: "stop"; readonly id: string };

/** What the frame says. */
export type FrameMessage =
  /** The browser ended the worker that waited for a program. */
  | { readonly type: "lost"; readonly engine: string }
  | { readonly type: "started"; readonly id: string; readonly at: number }
  | {
      readonly type: "line";
      readonly id: string;
      readonly stream: "out" | "err";
      readonly at: number;
      readonly text: string;
    }
  | {
      readonly type: "ended";
      readonly id: string;
      readonly how: Ending;
      readonly exit?: number;
      readonly at: number;
      readonly text?: string;
      readonly isKept: boolean;
    };

export interface Frame {
  tell(order: FrameOrder): void;
  /** Takes the frame out of the page, with all that runs in it. */
  close(): void;
}

/** Milliseconds within which the frame says that it is there. */
const patience = 5_000;

const endings: readonly unknown[] = [
  "done",
  "failed",
  "stopped",
  "too long",
  "too much output",
  "out of memory",
  "refused",
] satisfies Ending[];

/**
 * Puts the frame into the page in which programs run, and passes on what it says.
 * @throws where it does not come.
 */
export async function openFrame(listen: (message: FrameMessage) => void): Promise<Frame> {
  const element = document.createElement("iframe");
  // Without `allow-same-origin`: its origin is its own, and all of the site is another's to it.
  element.setAttribute("sandbox", "allow-scripts");
  element.src = `${__webpack_public_path__}run/frame.html`;
  element.referrerPolicy = "no-referrer";
  element.title = "Runs a program";
  element.hidden = true;
  element.dataset.liveFrame = "";
  let handle: (event: MessageEvent<unknown>) => void = () => {};
  const close = () => {
    window.removeEventListener("message", handle);
    element.remove();
  };
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      close();
      reject(
        new Error(
          `The frame in which programs run did not come within ${patience / 1000} s. It always comes from the network.`,
        ),
      );
    }, patience);
    handle = ({ source, data }) => {
      if (source !== element.contentWindow) return;
      if ((data as { type?: unknown } | undefined)?.type === "here") {
        clearTimeout(timer);
        // A frame with an origin of its own has no name by which to be addressed.
        resolve({ tell: (order) => element.contentWindow?.postMessage(order, "*", listBuffers(order)), close });
      }
      if (isFrameMessage(data)) listen(data);
    };
    window.addEventListener("message", handle);
    document.body.append(element);
  });
}

function listBuffers(order: FrameOrder): ArrayBuffer[] {
  return order.do === "make" ? Object.values(order.payload).filter((part) => part instanceof ArrayBuffer) : [];
}

/** What runs in the frame can say anything: only what has the right form is heard. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  if (!data || typeof data !== "object") return false;
  const { type, id, at, stream, text, how, exit, isKept, engine } = data as Record<string, unknown>;
  if (type === "lost") return typeof engine === "string";
  if (typeof id !== "string" || typeof at !== "number" || !Number.isFinite(at)) return false;
  if (type === "started") return true;
  if (type === "line") return (stream === "out" || stream === "err") && typeof text === "string";
  const hasText = text === undefined || typeof text === "string";
  const hasExit = exit === undefined || (typeof exit === "number" && Number.isFinite(exit));
  return type === "ended" && endings.includes(how) && hasText && hasExit && typeof isKept === "boolean";
}
