/** A JSON Schema, or a part of one: plain data. */
export type JsonSkjema = { [noekkelord: string]: unknown };
