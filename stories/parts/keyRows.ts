/** Rows of the `?` panel for a table of the documentation. */
export const keyRows = (help: readonly { keys: readonly string[]; does: string }[]): string[][] =>
	help.map(({ keys, does }) => [keys.map((key) => `\`${key}\``).join(" "), does]);
