export declare function joinedStyles(): string;
