// The fences that are marked `no-run`, counted, and why nothing runs them here.

export const UPROEVDE: readonly {
  readonly fil: string;
  readonly antall: number;
  readonly hvorfor: string;
}[] = [
  { fil: "CONTRIBUTING.md", antall: 1, hvorfor: "npm ci and the whole test suite" },
  {
    fil: "README.md",
    antall: 2,
    hvorfor: "npm ci and the whole test suite; test/pakke packs and installs",
  },
  { fil: "docs/guides/embed.md", antall: 1, hvorfor: "a page; test/eksempler/nettleser.test.ts opens one" },
  {
    fil: "docs/skjema.md",
    antall: 1,
    hvorfor: "writes files; test/cli/skjemaSkriv.test.ts gives the commands",
  },
  {
    fil: "docs/schemas.md",
    antall: 1,
    hvorfor: "a part of somebody's OpenAPI; examples/backend makes a whole one",
  },
  {
    fil: "examples/andre-spraak/README.md",
    antall: 1,
    hvorfor: "npm ci; test/eksempler runs the Java program",
  },
  {
    fil: "examples/backend/README.md",
    antall: 3,
    hvorfor: "test/eksempler/backend.test.ts starts the service, calls it and loads it",
  },
  { fil: "examples/duckdb/README.md", antall: 1, hvorfor: "test/eksempler/duckdb.test.ts runs it" },
  {
    fil: "examples/epj/README.md",
    antall: 2,
    hvorfor: "test/eksempler/epj.test.ts starts the service and calls it",
  },
  {
    fil: "examples/kontrollside/README.md",
    antall: 1,
    hvorfor: "npm ci and a build; test/eksempler/kontrollside.test.ts builds the page and opens it",
  },
  {
    fil: "examples/nettleser/README.md",
    antall: 1,
    hvorfor: "test/eksempler/nettleser.test.ts starts the server",
  },
  {
    fil: "examples/os-2019-q1/README.md",
    antall: 1,
    hvorfor: "npm ci and a build; sio eksempel os-2019-q1 is run elsewhere",
  },
  {
    fil: "examples/regneark/README.md",
    antall: 4,
    hvorfor: "npm ci, a build and LibreOffice; test/eksempler/regneark.test.ts runs the script",
  },
];
