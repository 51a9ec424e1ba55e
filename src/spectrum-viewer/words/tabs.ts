/** Words of the layout `tabs`. */
export const tabWords = {
	spectraByType: "Spectra by type",
	otherTab: "Other",
};
