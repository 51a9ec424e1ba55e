/**
 * Chatter of the tools themselves, not of the code under test. Two come of `act`: the story runner switches it on and off while a
 * root that the story itself hydrated works on, and user-event calls it without waiting for it, where a press opens a part that
 * loads on demand, or an effect sets the focus.
 */
const patterns = [
	/Download the React DevTools/,
	/^\[vite\]/,
	/\[HMR\]/,
	/^The current testing environment is not configured to support act/,
	/^A component suspended inside an `act` scope, but the `act` call was not awaited/,
];

/** Whether a line of the console says nothing of the code under test. */
export const isToolChatter = (text) => patterns.some((pattern) => pattern.test(text));
