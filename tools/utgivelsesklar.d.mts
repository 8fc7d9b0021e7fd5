export function manglerFoerUtgivelse(rot: string, merke?: string): readonly string[];
