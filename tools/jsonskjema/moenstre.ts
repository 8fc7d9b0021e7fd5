// The texts of the contract as patterns that every engine of regular expressions has: no look-ahead, no Unicode classes.

/** A decimal that comes in: at most 30 digits before the point and 20 after. */
export const DESIMAL_INN = "^-?\\d{1,30}(?:\\.\\d{1,20})?$";
/** The same, 0 or more. */
export const IKKE_NEGATIV_INN = "^(?:\\d{1,30}(?:\\.\\d{1,20})?|-0{1,30}(?:\\.0{1,20})?)$";
/** The same, whole. */
export const HELT_INN = "^(?:\\d{1,30}(?:\\.0{1,20})?|-0{1,30}(?:\\.0{1,20})?)$";

/** A decimal that goes out: no exponent, no −0, no zeros at either end that say nothing. */
export const DESIMAL_UT = "^(?:0|-?[1-9]\\d*|-?(?:0|[1-9]\\d*)\\.\\d*[1-9])$";
/** The same, 0 or more. */
export const IKKE_NEGATIV_UT = "^(?:0|[1-9]\\d*|(?:0|[1-9]\\d*)\\.\\d*[1-9])$";
/** The same, whole. */
export const HELT_UT = "^(?:0|-?[1-9]\\d*)$";

/** A calendar date from 1900 to 2199. */
export const DATO = "^(?:19|20|21)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$";
/** A date as far as it is known. */
export const OMTRENTLIG_DATO = "^(?:19|20|21)\\d\\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$";

/** Visible text: something that is not a space, and no character that steers a terminal. */
export const NAVN =
  "^[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$";

/** A checksum. */
export const SJEKKSUM = "^sha256:[0-9a-f]{64}$";

/** A number as the official form prints it: spaces between the thousands, a comma before the decimals, either minus sign. */
export const TRYKT =
  "^[ \\u00a0\\u202f]*[-\\u2212]?(?:\\d+|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+)(?:,\\d+)?[ \\u00a0\\u202f]*$";
