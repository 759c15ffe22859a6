import type { Face } from "../../model/language";

export const face: Face = {
  id: "rust",
  name: "Rust",
  code: "RS",
  alsoCalled: [],
};
