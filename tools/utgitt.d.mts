export function beloepIData(rot: string): { readonly [sted: string]: string };
export function svarIVektorene(rot: string): { readonly [spoersmaal: string]: string };
