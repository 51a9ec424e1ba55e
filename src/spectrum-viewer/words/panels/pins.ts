/** Words of the panel "Pins", and of pins in the description and in tables. */
export const pinWords = {
	pinsTitle: "Pins",
	pinsUse:
		"A click in the plot sets a pin; by keys: the cursor with . and , then Enter. A pin is moved by a drag, or by the arrow keys once it is chosen.",
	addPin: "Add a pin",
	pinTable: "List of pins",
	pinColumn: "Pin",
	pinWavelengthColumn: (unit: string): string => `Observed (${unit})`,
	pinRestColumn: (unit: string): string => `Rest (${unit})`,
	pinFluxColumn: "Flux",
	pinSpectrumColumn: "Spectrum",
	pinNoteColumn: "Note",
	pinRemoveColumn: "Remove",
	removePin: "Remove",
	removePinOf: (pin: string): string => `Remove pin ${pin}`,
	choosePin: (pin: string): string => `Pin ${pin}`,
	noteOfPin: (pin: string): string => `Note of pin ${pin}`,
	copyPins: "Copy table",
	pinsAsCsv: "Pins as CSV",
	pinsCopied: "The table is on the clipboard.",
	pinsNotCopied: "The page may not copy; take the CSV file.",
	noSpectrumForPin: "No spectrum is shown there.",

	// Announcements
	pinAdded: (pin: string, wavelength: string, flux: string): string =>
		`Pin ${pin} at ${wavelength}, flux ${flux}. Write its note.`,
	pinMoved: (pin: string, wavelength: string, flux: string): string => `Pin ${pin} at ${wavelength}, flux ${flux}.`,
	pinChosen: (pin: string, note: string): string => `Pin ${pin}${note && `, ${note}`} is chosen.`,
	pinRemoved: (pin: string): string => `Pin ${pin} is removed.`,

	// Description
	describePins: (count: string, pins: string, number: number): string =>
		`${count} ${number === 1 ? "pin" : "pins"}: ${pins}.`,
	describePin: (note: string, wavelength: string): string => `${note} at ${wavelength}`,
};
