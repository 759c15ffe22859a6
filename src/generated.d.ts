declare module "@generated/async-atlas/default/*.json" {
  const data: unknown;
  export default data;
}
