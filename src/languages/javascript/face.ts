import type { Face } from "../../model/language";

export const face: Face = {
  id: "javascript",
  name: "JavaScript",
  code: "JS",
  alsoCalled: ["Node.js", "TypeScript"],
};
