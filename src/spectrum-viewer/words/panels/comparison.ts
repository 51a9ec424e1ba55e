/** Words of the ratio or difference of two spectra, fetched when one is first drawn. */
export const comparisonWords = {
	ratioAxis: "Ratio",
	differenceAxis: "Difference",
	ratioOf: (first: string, second: string): string => `${first} ÷ ${second}`,
	differenceOf: (first: string, second: string): string => `${first} − ${second}`,
	/** With the phase of a spectrum. */
	atPhase: (label: string, phase: string): string => `${label}, ${phase}`,
	describeRatio: (comparison: string, range: string): string => `Below: ratio ${comparison}, ${range}.`,
	describeDifference: (comparison: string, range: string): string => `Below: difference ${comparison}, ${range}.`,
	describeNoComparison: (comparison: string): string => `${comparison}: no wavelengths in common.`,
};
