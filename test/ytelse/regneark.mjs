import { HyperFormula } from "hyperformula";

/** The fastest settings: no undo history, and no smart rounding, which does not get more lines right. */
const RASKEST = { licenseKey: "gpl-v3", undoLimit: 0, smartRounding: false };
const KOLONNER = { aKontoVolum: 0, netto: 2, nettoAvrundet: 3 };
const FORSTE_UTKOLONNE = 3; // D, after the two inputs and the price

/**
 * The official form as a spreadsheet: a row a line (A aarsvolum, B gjennomfoert, C pris, D a konto, E endring, F netto, G in whole
 * kroner), below them a row a group and the total.
 */
export function lagRegneark({ hentTariff, listTjenester }) {
  const tjenester = listTjenester();
  const { priser } = hentTariff({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
  const gruppenavn = [...new Set(tjenester.map(({ gruppe }) => gruppe))];

  const sumrad = (fra, til, rad) => [
    null,
    null,
    null,
    null,
    null,
    `=SUM(F${fra}:F${til})`,
    `=ROUND(F${rad},0)`,
  ];

  function ark({ noekkel, celler }) {
    const linjer = celler.map(([aarsvolum, gjennomfoert], i) => {
      const rad = i + 1;
      return [
        aarsvolum,
        gjennomfoert,
        Number(priser[i].pris),
        `=ROUND(A${rad}*$H$1,0)`,
        `=B${rad}-D${rad}`,
        `=E${rad}*C${rad}`,
        `=ROUND(F${rad},0)`,
        i === 0 ? noekkel : null,
      ];
    });
    const summer = gruppenavn.map((navn, i) => {
      const fra = tjenester.findIndex(({ gruppe }) => gruppe === navn) + 1;
      const til = tjenester.findLastIndex(({ gruppe }) => gruppe === navn) + 1;
      return sumrad(fra, til, tjenester.length + i + 1);
    });
    return [...linjer, ...summer, sumrad(1, tjenester.length, tjenester.length + gruppenavn.length + 1)];
  }

  const utomraade = {
    start: { sheet: 0, row: 0, col: FORSTE_UTKOLONNE },
    end: {
      sheet: 0,
      row: tjenester.length + gruppenavn.length,
      col: FORSTE_UTKOLONNE + KOLONNER.nettoAvrundet,
    },
  };
  let staaende;

  /** The best way: the sheet stands, the changed cells are set in one block, the results read in one. */
  function sett(inn) {
    staaende ??= HyperFormula.buildFromArray(ark(inn), RASKEST);
    staaende.setCellContents({ sheet: 0, row: 0, col: 0 }, inn.celler);
    return staaende.getRangeValues(utomraade);
  }

  /** The worst way: a new sheet for each settlement. */
  function bygg(inn) {
    const motor = HyperFormula.buildFromArray(ark(inn), RASKEST);
    const ut = motor.getRangeValues(utomraade);
    motor.destroy();
    return ut;
  }

  /** The numbers as a spreadsheet holds them, made before the clock starts. */
  const lagCeller = (inn) => ({
    noekkel: Number(inn.noekkel),
    celler: inn.linjer.map(({ aarsvolum, gjennomfoert }) => [Number(aarsvolum), Number(gjennomfoert)]),
  });

  /** What was read, by name: a row a line, a row a group, and the total. */
  const les = (ut) => {
    const rader = ut.map((rad) => ({
      aKontoVolum: rad[KOLONNER.aKontoVolum],
      netto: rad[KOLONNER.netto],
      nettoAvrundet: rad[KOLONNER.nettoAvrundet],
    }));
    return {
      linjer: rader.slice(0, tjenester.length),
      grupper: rader.slice(tjenester.length, -1),
      total: rader.at(-1),
    };
  };

  return { lagCeller, sett, bygg, les };
}
