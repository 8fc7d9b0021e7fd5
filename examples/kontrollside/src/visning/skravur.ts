import { tegn } from "../lag.js";

/** A hatching for bars that must differ by more than colour. */
export const skravur = (id: string, klasse: string): SVGElement =>
  tegn(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    tegn("rect", { width: 6, height: 6, class: `${klasse}-bunn` }),
    tegn("rect", { width: 2.5, height: 6, class: `${klasse}-strek` }),
  );
