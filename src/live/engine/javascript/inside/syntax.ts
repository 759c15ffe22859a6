import { getProgram } from "./shown";

const { Worker } = self;

/**
 * Where a program that cannot be read is at fault. The browser tells it of a script alone, so that the program is read
 * once more as the body of a function that is never called, without its imports.
 */
export function findSyntaxFault(
  source: string,
): Promise<{ message: string; line: number; column: number } | undefined> {
  const body = source.replace(/^(import|export)\b[^"'\n]*(["'])[^\n]*?\2;?/gm, "").replace(/^export (default )?/gm, "");
  const text = `"use strict";async()=>{${body}\n}`;
  const worker = new Worker(`data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`);
  return new Promise((resolve) => {
    worker.onerror = (event) => {
      event.preventDefault();
      const { message, lineno: line, colno } = event;
      const before = text.indexOf("{") + 1;
      const column = line === 1 ? colno - before : colno;
      resolve(message ? { message: message.replace(/^(Uncaught )?SyntaxError: /, ""), line, column } : undefined);
    };
    // It can be read: the fault is elsewhere.
    worker.onmessage = () => resolve(undefined);
    setTimeout(() => resolve(undefined), 500);
  }).finally(() => worker.terminate()) as never;
}
void getProgram;
