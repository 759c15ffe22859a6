/** Programs are highlighted when the site is built: no grammar reaches the browser. */
export default function prismIncludeLanguages() {}
