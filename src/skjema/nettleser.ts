// Everything in one file, for a page: the library, and the form as a spreadsheet.

export * from "../index.js";
export * from "./index.js";
