/** The version in package.json; the build and the test runner put it in, so that no file is read and nothing else of it comes along. */
declare const SIO_VERSJON: string;

/** Gives the name and version of the package that computes. */
export const pakke = (): { readonly navn: "sio-beregning"; readonly versjon: string } => ({
  navn: "sio-beregning",
  versjon: SIO_VERSJON,
});
