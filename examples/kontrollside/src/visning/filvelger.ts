import { lag } from "../lag.js";

/** Makes a button that chooses a file; the same file can be chosen again. */
export function filvelger(id: string, tekst: string, slag: string, ta: (fil: File) => void): HTMLElement {
  const valg = lag("input", {
    type: "file",
    id,
    class: "filvalg",
    accept: slag,
    change: () => {
      const valgt = valg.files?.[0];
      if (valgt !== undefined) ta(valgt);
      valg.value = "";
    },
  });
  return lag("span", { class: "filvelger" }, valg, lag("label", { for: id, class: "filetikett" }, tekst));
}
