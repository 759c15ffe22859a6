import type { Face } from "../../model/language";

export const face: Face = {
  id: "swift",
  name: "Swift",
  code: "SW",
  alsoCalled: [],
};
