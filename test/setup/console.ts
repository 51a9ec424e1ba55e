/** A test that makes the console speak fails: a warning that nobody reads is a bug that nobody sees. */
import { afterEach, beforeEach, expect } from "vitest";

const methods = ["error", "warn", "log", "info", "debug"] as const;

/**
 * Chatter of the tools themselves, not of the code under test. The last two come of `act`: the story runner switches it on
 * and off while a root that the story itself hydrated works on, and user-event calls it without waiting for it, where a
 * press opens a part that loads on demand, or an effect sets the focus.
 */
const tools = [
	/Download the React DevTools/,
	/^\[vite\]/,
	/\[HMR\]/,
	/^The current testing environment is not configured to support act/,
	/^A component suspended inside an `act` scope, but the `act` call was not awaited/,
];

let heard: string[] = [];

for (const method of methods) {
	const original = console[method].bind(console);
	console[method] = (...args: unknown[]): void => {
		const text = args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg))).join(" ");
		if (tools.some((pattern) => pattern.test(text))) return;
		heard.push(`console.${method}: ${text}`);
		original(...args);
	};
}

beforeEach(() => {
	heard = [];
});

afterEach(() => {
	const said = heard;
	heard = [];
	expect(said, "unexpected console output; spy on the console where it is expected").toEqual([]);
});
