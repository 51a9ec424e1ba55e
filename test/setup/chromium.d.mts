export function findChromium(): string | null;
export function requireChromium(): string;
export const chromiumArgs: string[];
