import { fileURLToPath } from "node:url";

/** Folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Folder of the data modules. */
export const modulesFolder = `${root}src/astro/stars/backgrounds/`;
/** How often each symbol of the packed counts comes. */
export const sharesPath = `${root}src/astro/stars/density-shares.ts`;
