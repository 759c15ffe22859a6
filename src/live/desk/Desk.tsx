import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import Compared from "../../components/Timeline/Compared";
import type { Language } from "../../model/language";
import type { Recorded } from "../../model/recorded";
import { toRun } from "../../model/timeline";
import type { LiveProgram } from "../engine/run";
import Editor, { put } from "./Editor";
import { findEdits } from "./edits";
import { isRunHash } from "./link";
import Now from "./Now";
import type { Page } from "./page";
import type { Progress } from "./progress";
import { readFailure } from "./readFailure";
import styles from "./styles.module.css";
import Tools from "./Tools";
import { useEngineName } from "./useEngineName";
import { useLink } from "./useLink";
import { useRun } from "./useRun";
import { type Sources, useTexts } from "./useTexts";

/** A program of the page, and what is known of its recorded run. */
export interface Subject {
  /** By which its Run button names it. */
  readonly id: string;
  /** The id of its place on the page. */
  readonly place: string;
  /** What it is, where its page says so. */
  readonly title: string;
  readonly language: Language;
  readonly sources: Sources;
  readonly recorded: Recorded;
}

/** With what a desk opens: a press on Run, or a link and its text, of which a broken one has none. */
export type Opening = { readonly by: "press" } | { readonly by: "link"; readonly source: string | undefined };

interface Props {
  readonly subject: Subject;
  readonly notation: LiveProgram["notation"];
  readonly opening: Opening;
  readonly page: Page;
  readonly onClose: () => void;
}

/** The windows in which the board is below the editor; as the style sheet has it. */
export const stacked = "(max-width: 900px)";

/** A program as the reader changes it, beside what it printed and prints. */
export default function Desk({ subject, notation, opening, page, onClose }: Props): ReactNode {
  const { id, place, language, sources, recorded } = subject;
  const source = sources[notation] ?? sources.original;
  const look = toLook(language, notation);
  const given = opening.by === "link" ? (opening.source ?? source) : undefined;
  const { text, own, change, keepShown } = useTexts(id, sources, notation, given);
  const { progress, elapsed, start, stop, clear } = useRun();
  const engine = useEngineName(language, !!progress);
  const hash = useLink({ program: id, notation, source: text });
  const [isFromLink, setFromLink] = useState(opening.by === "link");
  const [beforeReset, setBeforeReset] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const runButton = useRef<HTMLButtonElement>(null);
  const now = useRef<HTMLDivElement>(null);

  const edits = useMemo(() => findEdits(source, text), [source, text]);
  const isStale = !!progress && progress.source !== text;
  const failed = progress?.ended?.how === "failed" && !isStale ? readFailure(progress.lines, look.file) : undefined;

  const runIt = () => {
    keepShown();
    start({ language: language.id, notation, source: text });
    if (now.current && matchMedia(stacked).matches) page.hold(now.current);
  };
  const edit = (changed: string) => {
    change(changed);
    setBeforeReset(undefined);
    setFromLink(false);
    leaveLink(place);
  };
  const replace = (wanted: string) => {
    if (!field.current) return;
    const focused = document.activeElement;
    field.current.select();
    put(field.current, wanted);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const reset = () => {
    replace(beforeReset ?? source);
    setBeforeReset(beforeReset === undefined ? text : undefined);
    clear();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) runIt();
    else if (event.key !== "Escape" || (event.target as Element).closest("[data-menu][open]")) return;
    else if (progress && progress.phase !== "ended") stop();
    else if (event.target === field.current) runButton.current?.focus();
    else onClose();
    event.preventDefault();
  };

  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    runButton.current?.focus({ preventScroll: true });
    // A link's text is run by no press but the reader's own, on what the reader can see.
    if (opening.by === "press") runIt();
  });
  // What ran was written in the other notation.
  const shown = useRef(notation);
  useEffect(() => {
    if (shown.current !== notation) clear();
    shown.current = notation;
  });

  return (
    <section
      className={`${styles.desk} ${language.id}`}
      aria-label={`${look.name}, to change and run`}
      data-desk={edits.count ? "edited" : ""}
      data-unread={isFromLink && !progress ? "" : undefined}
      onKeyDown={handleKey}
    >
      <div className={styles.bench}>
        <div className={styles.side}>
          <Tools
            ref={runButton}
            language={language}
            name={look.name}
            title={subject.title}
            notation={sources.variant === undefined ? undefined : notation}
            edited={edits.count}
            isReset={beforeReset !== undefined}
            hash={hash}
            onRun={runIt}
            onReset={reset}
            onCopyLink={(button) => hash && page.copyText(page.toAddress(hash), button, "Copied the link")}
          />
          {isFromLink && (
            <p className={styles.note} role="note">
              {opening.by === "link" && opening.source === undefined
                ? "The link’s text cannot be read: it was cut off or changed on its way. This is the recorded program."
                : progress
                  ? "This text comes from a link."
                  : "This text comes from a link, and has not been run. Read it, then run it."}
              {own !== undefined && (
                <>
                  {" "}
                  <button type="button" className="button" onClick={() => replace(own)}>
                    Show mine instead
                  </button>
                </>
              )}
            </p>
          )}
          <Editor
            ref={field}
            label={`${look.name} program`}
            text={text}
            grammar={look}
            unit={toUnit(source)}
            edits={edits}
            failed={failed?.line}
            onChange={edit}
          />
        </div>
        <div className={styles.rail} aria-hidden="true" />
        <div className={styles.side} ref={now}>
          <Now
            name={look.name}
            file={look.file}
            engine={engine}
            recorded={recorded}
            progress={progress}
            elapsed={elapsed}
            isStale={isStale}
            onStop={stop}
            onClose={onClose}
            onGo={(line) => field.current && goToLine(field.current, line)}
          />
        </div>
      </div>
      <Chart subject={subject} progress={progress} />
    </section>
  );
}

/** Lines of which a chart is drawn: among more, no mark is told from the next. */
const mostMarks = 300;

function Chart({
  subject: { recorded, language },
  progress,
}: Pick<Props, "subject"> & { progress: Progress | undefined }) {
  const { lines, titles, steps } = recorded;
  const printed = progress?.lines.filter(({ stream }) => stream === "out") ?? [];
  if (printed.length > mostMarks) return null;
  const transcript = { lines, steps: titles.length ? steps : [] };
  const then = toRun({ language: language.id, transcript, expected: lines });
  const now = {
    language: language.id,
    lines: printed.map(({ ms, text }) => ({ ms: Math.round(ms), text })),
    steps: progress?.steps ?? new Map(),
    isProbed: then.isProbed,
  };
  return (
    <Compared
      title="When each line was printed"
      runs={[then, now]}
      names={["Recorded", "Now"]}
      isRunning={!!progress && progress.phase !== "ended"}
      steps={titles.map((text, index) => ({ number: index + 1, text }))}
    />
  );
}

/** How a language's notation is called, and what of it an editor needs. */
function toLook(language: Language, notation: LiveProgram["notation"]) {
  const { comment, variant } = language;
  const { name, file, prism } = (notation === "variant" && variant) || {
    ...language,
    name: variant?.original ?? language.name,
  };
  return { name, file, prism, comment };
}

/** By how much a program indents: as its first indented line. */
function toUnit(source: string): string {
  return /^( +)\S/m.exec(source)?.[1] ?? "    ";
}

function goToLine(field: HTMLTextAreaElement, line: number) {
  const lines = field.value.split("\n");
  const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  field.focus();
  field.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}

/** Takes a link's text out of the address, once it is not what the page shows. */
function leaveLink(place: string) {
  const { hash, pathname, search } = location;
  if (isRunHash(hash)) history.replaceState(history.state, "", `${pathname}${search}#${place}`);
}
