/** Where the site lies on its host; of the bundler. */
declare const __webpack_public_path__: string;

/** A file that an engine's worker brings as it is. */
declare module "*.py" {
  const text: string;
  export default text;
}
