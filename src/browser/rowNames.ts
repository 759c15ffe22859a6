import { each, write } from "./elements";

/** Calls each button of a row by the title beside it, which the page then has to say only once. */
export function nameRows() {
  each("peek-toggle", (button) => write(button, "aria-label", `Code: ${button.nextElementSibling?.textContent}`));
}
