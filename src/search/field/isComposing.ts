/** Whether a key belongs to a word that is being composed; Safari says so of the last one by its code alone. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
