export declare function markFunctions(code: string): string;
