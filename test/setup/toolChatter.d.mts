export function isToolChatter(text: string): boolean;
