/** A part of the script that is fetched when it is first asked for. */
export interface Part<Exports> {
  /** Does something with it as soon as it is there; what could not be fetched is fetched when it is asked for again. */
  readonly call: (act: (exports: Exports) => void, fail?: () => void) => void;
  readonly isAskedFor: () => boolean;
}

export function makePart<Exports>(fetch: () => Promise<Exports>): Part<Exports> {
  let fetching: Promise<Exports> | undefined;
  return {
    call: (act, fail) => {
      fetching ??= fetch();
      fetching.then(act, () => {
        fetching = undefined;
        fail?.();
      });
    },
    isAskedFor: () => !!fetching,
  };
}
