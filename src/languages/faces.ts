import type { Face } from "../model/language";
import { face as csharp } from "./csharp/face";
import { face as javascript } from "./javascript/face";
import { face as python } from "./python/face";
import { face as rust } from "./rust/face";
import { face as swift } from "./swift/face";

/** Of all languages what a reader's search needs, without how their programs are built; in their order. */
export const faces: readonly [Face, ...Face[]] = [python, csharp, javascript, swift, rust];
