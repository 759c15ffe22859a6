import { clearInterval, setInterval } from "./native";

/** `monitorEventLoopDelay` of `node:perf_hooks`: how far apart turns are that should be `resolution` apart. */
export function monitorEventLoopDelay({ resolution = 10 }: { readonly resolution?: number } = {}) {
  let nanoseconds: number[] = [];
  let timer: number | undefined;
  let last = 0;
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  const percentile = (percent: number) =>
    nanoseconds.toSorted((one, other) => one - other)[Math.ceil((percent / 100) * nanoseconds.length) - 1] ?? 0;
  return {
    enable: () => {
      if (timer !== undefined) return false;
      last = performance.now();
      timer = setInterval(() => {
        const now = performance.now();
        nanoseconds.push(Math.round((now - last) * 1e6));
        last = now;
      }, resolution);
      return true;
    },
    disable: () => {
      if (timer === undefined) return false;
      clearInterval(timer);
      timer = undefined;
      return true;
    },
    reset: () => {
      nanoseconds = [];
    },
    percentile,
    get count() {
      return nanoseconds.length;
    },
    get min() {
      return nanoseconds.length ? Math.min(...nanoseconds) : 9223372036854776000;
    },
    get max() {
      return Math.max(0, ...nanoseconds);
    },
    get mean() {
      return nanoseconds.length ? sum(nanoseconds) / nanoseconds.length : Number.NaN;
    },
    get stddev() {
      const { mean } = this;
      return Math.sqrt(sum(nanoseconds.map((each) => (each - mean) ** 2)) / nanoseconds.length);
    },
  };
}
