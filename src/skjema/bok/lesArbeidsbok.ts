import { siter } from "../../grense/beskrivFunn.js";
import type { Filgrenser } from "../LestSkjemafil.js";
import type { Ark, Bok } from "./Bok.js";
import { filfeil } from "./filfeil.js";
import { type Arkgrunnlag, lesArk } from "./lesArk.js";
import { lesStiler } from "./lesStiler.js";
import { lesStrenger } from "./lesStrenger.js";
import { lesXml } from "./lesXml.js";
import { lesZip, type Zip } from "./lesZip.js";

/** A part's relationship to another. */
type Henvisning = { readonly id: string; readonly slag: string; readonly maal: string };

/** Finds the name that a relationship's target has in the package: from the root, or from where the part itself is. */
function finnDel(fraDel: string, maal: string): string {
  const ledd = maal.startsWith("/") ? [] : fraDel.split("/").slice(0, -1);
  for (const del of maal.split("/")) {
    if (del === "..") ledd.pop();
    else if (del !== "" && del !== ".") ledd.push(del);
  }
  return ledd.join("/");
}

/** Reads the relationships of a part; those that lead out of the file are left alone. */
function lesHenvisninger(zip: Zip, del: string): Henvisning[] {
  const mappe = del.includes("/") ? del.slice(0, del.lastIndexOf("/") + 1) : "";
  const sti = `${mappe}_rels/${del.slice(mappe.length)}.rels`;
  const bytes = zip.les(sti);
  const ut: Henvisning[] = [];
  if (bytes === undefined) return ut;
  lesXml(bytes, sti, {
    aapne: (her, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (her !== "Relationships/Relationship" || TargetMode === "External") return;
      ut.push({ id: Id, slag: Type.slice(Type.lastIndexOf("/") + 1), maal: finnDel(del, Target) });
    },
  });
  return ut;
}

/** What else than a workbook of XLSX a ZIP file may be, by a part that it has. */
const ANNET: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/i, "en binær Excel-fil (.xlsb); lagre den som .xlsx"],
  [/^content\.xml$/i, "et OpenDocument-regneark (.ods); lagre det som .xlsx"],
  [/^word\//i, "et Word-dokument; skjemaet leses fra .xlsx eller CSV"],
  [/^ppt\//i, "en PowerPoint-fil; skjemaet leses fra .xlsx eller CSV"],
  [/^index\/.*\.iwa$/i, "en Numbers- eller Pages-fil; eksporter den som .xlsx"],
];

function finnArbeidsbok(zip: Zip): string {
  const annet = ANNET.find(([moenster]) => zip.navn.some((navn) => moenster.test(navn)));
  if (annet !== undefined) throw filfeil("UKJENT_FILFORMAT", `Filen er ${annet[1]}.`);
  const funnet =
    lesHenvisninger(zip, "").find(({ slag }) => slag === "officeDocument")?.maal ?? "xl/workbook.xml";
  if (zip.les(funnet) !== undefined) return funnet;
  throw filfeil(
    "UKJENT_FILFORMAT",
    "Filen er en ZIP-fil, men ikke et regneark; skjemaet leses fra .xlsx eller CSV.",
  );
}

type Arkhenvisning = { readonly navn: string; readonly id: string; readonly skjult: boolean };

function lesArkliste(bytes: Uint8Array, del: string): Arkhenvisning[] {
  const ark: Arkhenvisning[] = [];
  lesXml(bytes, del, {
    aapne: (sti, attributter) => {
      if (sti !== "workbook/sheets/sheet") return;
      const { name = "", state = "visible" } = attributter;
      ark.push({ navn: name, id: attributter["r:id"] ?? "", skjult: state !== "visible" });
    },
  });
  return ark;
}

/**
 * Reads a workbook of XLSX. Macros are not looked at, links to other workbooks are never followed, and no more is unpacked than the sheets and what
 * they need.
 *
 * @throws SioFeil `UKJENT_FILFORMAT`, `UGYLDIG_FIL`, `FOR_STOR_FIL`.
 */
export function lesArbeidsbok(bytes: Uint8Array, grenser: Required<Filgrenser>): Bok {
  const zip = lesZip(bytes, grenser);
  const hoved = finnArbeidsbok(zip);
  const henvisninger = lesHenvisninger(zip, hoved);
  const del = (slag: string) => henvisninger.find((h) => h.slag === slag)?.maal ?? "";
  const strengdel = del("sharedStrings");
  const stildel = del("styles");
  let celler = 0;
  const grunnlag: Arkgrunnlag = {
    strenger: lesStrenger(zip.les(strengdel), strengdel),
    formater: lesStiler(zip.les(stildel), stildel),
    tell: () => {
      celler += 1;
      if (celler > grenser.celler)
        throw filfeil(
          "FOR_STOR_FIL",
          `Regnearket har flere enn ${grenser.celler} celler med innhold; fjern det som ikke hører til skjemaet.`,
        );
    },
  };
  const ark = lesArkliste(zip.les(hoved) ?? new Uint8Array(), hoved).flatMap((henvisning): Ark[] => {
    const funnet = henvisninger.find(({ id }) => id === henvisning.id);
    if (funnet !== undefined && funnet.slag !== "worksheet") return []; // a chart
    const innhold = funnet && zip.les(funnet.maal);
    if (innhold === undefined)
      throw filfeil(
        "UGYLDIG_FIL",
        `Arket ${siter(henvisning.navn)} mangler i filen; lagre regnearket på nytt.`,
      );
    return [lesArk(innhold, funnet?.maal ?? "", henvisning, grunnlag)];
  });
  const navn = ark.map((a) => a.navn?.toLowerCase());
  if (new Set(navn).size < navn.length)
    throw filfeil("UGYLDIG_FIL", "Regnearket har to ark med samme navn; lagre det på nytt.");
  return {
    format: "xlsx",
    ark,
    harMakroer: zip.navn.some((n) => /vbaProject\.bin$/i.test(n)),
    desimalkomma: false,
  };
}
