import bjoernafjorden from "../../forloep/bjoernafjorden.json";
import hoboel from "../../forloep/hoboel.json";
import indreOestfold from "../../forloep/indre-oestfold.json";
import selbu from "../../forloep/selbu.json";
import trykt from "../../os-2019-q1/trykt.json";

/** The printed form that comes with the page. */
export const OS = {
  kilde: "eksempel: Os, 1. kvartal 2019, slik det er trykt (S003)",
  skjema: trykt as unknown,
};

/** The courses that come with the page. */
export const FORLOEP: readonly { readonly kommune: string; readonly inn: unknown }[] = [
  bjoernafjorden,
  hoboel,
  indreOestfold,
  selbu,
].map((inn) => ({ kommune: inn.kommune, inn }));
