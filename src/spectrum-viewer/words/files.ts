/** Words of files that are opened, dropped or pasted; fetched with that code. */
export const fileWords = {
	dropFiles: "Drop the files to open them",
	pastedText: "pasted text",
	openingFile: (name: string): string => `Opening ${name} …`,
	fileOpened: (name: string): string => `${name} is open.`,
	/** `reason` is a sentence of the page, or "". */
	fileNotOpened: (name: string, reason: string): string =>
		`${name} could not be opened${reason === "" ? "; try another file." : `: ${reason}`}`,
};
