/** Texts of the buttons that choose a class at once. */
export const shortcutWords = {
	shortcuts: "Shortcuts",
	recents: "Recent",
	mostUsed: "Most used",
	shortcutKey: (digit: string): string => `Alt+${digit}`,
};
