import { type KeyboardEvent, type ReactNode, type Ref, useId, useMemo } from "react";
import { Pieces } from "../../components/Code";
import { highlight } from "../../languages/highlight";
import type { Language } from "../../model/language";
import type { Edits } from "./edits";
import { breakLine, indent } from "./indent";
import styles from "./styles.module.css";

interface Props {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly text: string;
  readonly grammar: Pick<Language, "prism" | "comment">;
  /** By how much a line is indented. */
  readonly unit: string;
  readonly edits: Edits;
  /** The line in which the run failed, counted from 1. */
  readonly failed: number | undefined;
  readonly onChange: (text: string) => void;
}

/**
 * A field of plain text that lies, without ink, under the same text highlighted: what the browser does for a text that
 * is written, for undo, input methods, screen readers and phones, it does here.
 */
export default function Editor({ ref, label, text, grammar, unit, edits, failed, onChange }: Props): ReactNode {
  const keys = useId();
  const pieces = useMemo(() => highlight([{ source: text }], grammar)[0] ?? [], [text, grammar]);
  const lines = text.split("\n");
  return (
    <div className={styles.editor}>
      <div className={styles.numbers} aria-hidden="true">
        {lines.map((_, line) => (
          <span
            key={line}
            data-edited={edits.changed.has(line) ? "" : undefined}
            data-cut={edits.cut.has(line) ? "" : undefined}
            data-failed={line + 1 === failed ? "" : undefined}
          >
            {line + 1}
          </span>
        ))}
      </div>
      <div className={styles.scroll}>
        <div className={styles.layers}>
          <textarea
            ref={ref}
            className={styles.field}
            value={text}
            aria-label={label}
            aria-describedby={keys}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            translate="no"
            wrap="off"
            data-edited=""
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
            onKeyDown={(event) => handleKey(event, unit)}
          />
          <div className={styles.ink} aria-hidden="true" data-ink="">
            <Pieces>{pieces}</Pieces>
            {"\n"}
          </div>
        </div>
      </div>
      <p id={keys} className="visually-hidden">
        Tab leaves the editor. Control or Command with Enter runs the program, with a bracket it indents the line.
        Escape stops a run, or leaves the editor.
      </p>
    </div>
  );
}

function handleKey(event: KeyboardEvent<HTMLTextAreaElement>, unit: string) {
  const { key, ctrlKey, metaKey, altKey, shiftKey, currentTarget: field } = event;
  if (event.nativeEvent.isComposing || altKey) return;
  const isCommand = ctrlKey || metaKey;
  const selected = { text: field.value, from: field.selectionStart, to: field.selectionEnd };
  if (key === "Enter" && !isCommand && !shiftKey) put(field, breakLine(selected));
  else if (isCommand && (key === "]" || key === "[")) {
    const moved = indent(selected, key === "]" ? 1 : -1, unit);
    field.setSelectionRange(moved.start, moved.end);
    put(field, moved.text);
    field.setSelectionRange(moved.from, moved.to);
  } else return;
  event.preventDefault();
}

/** Lines that a browser puts in as if typed without a pause; of more, it takes seconds. */
const mostTyped = 300;

/** Puts a text in the place of what is selected, as if it had been typed: the reader can undo it. */
export function put(field: HTMLTextAreaElement, text: string) {
  field.focus();
  // Of old, and the only way that leaves undo whole. An empty text is nothing to insert.
  const isShort = text.split("\n").length <= mostTyped;
  if (isShort && (text ? document.execCommand("insertText", false, text) : document.execCommand("delete"))) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
