type Act = (event: Event) => void;

const acts = new Map<string, Act[]>();

/** Lets something be done at each event of the page of these types, those that came before the script among them. */
export function follow(types: readonly string[], act: Act) {
  for (const type of types) acts.set(type, [...(acts.get(type) ?? []), act]);
}

export function handle(event: Event) {
  for (const act of acts.get(event.type) ?? []) act(event);
}
