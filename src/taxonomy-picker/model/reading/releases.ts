/** `null`: none is given. */
export type Version = string | null;

/** Negative where `a` is older than `b`. */
export type VersionOrder = (a: Version, b: Version) => number;

/** Whether a version is numbers with dots between them, as nearly all are, or none is given. */
export const isRelease = (version: Version): boolean => version === null || /^\s*v?\d+(?:\.\d+)*\s*$/i.test(version);

/** Without what PEP 440 passes over: the v of a tag, and zeros at the end. */
const withoutZeros = (version: string): string => version.replace(/^\s*v?|(?:\.0+)*\s*$/gi, "");

/** The order of releases, which is that of PEP 440. Of other versions one that may serve until `versionOrder` is fetched. */
export const releaseOrder: VersionOrder = (a, b) =>
	a === null || b === null
		? Number(a !== null) - Number(b !== null)
		: withoutZeros(a).localeCompare(withoutZeros(b), "en", { numeric: true });
