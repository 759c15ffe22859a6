import { Script } from "node:vm";

// A .cjs file, or a <script> without type="module"
const text = `
const tea = await Promise.resolve("tea");
console.log(tea);
`;

new Script(text, { filename: "serve.cjs" }).runInThisContext();
