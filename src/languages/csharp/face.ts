import type { Face } from "../../model/language";

export const face: Face = {
  id: "csharp",
  name: "C#",
  code: "C#",
  alsoCalled: [".NET SDK"],
};
