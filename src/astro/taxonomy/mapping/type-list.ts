/** Name systems of types of transients and variable stars. */
export type TypeSystem = "tns" | "simbad" | "alerce" | "scope" | "bts";

/**
 * Lines of a list: "type = class", "type < class" (the class is broader), "type > class" (it is narrower), or the type alone, for
 * which there is no class. After "|" stands what the relation follows from: a letter of `grounds` or a text; without it the type has the name
 * or another name of the class.
 */
export type TypeList = { system: TypeSystem; source: string; lines: string; retired?: true | undefined };
