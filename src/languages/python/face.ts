import type { Face } from "../../model/language";

export const face: Face = {
  id: "python",
  name: "Python",
  code: "PY",
  alsoCalled: [],
};
