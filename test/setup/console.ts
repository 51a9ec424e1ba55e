/** A test that makes the console speak fails: a warning that nobody reads is a bug that nobody sees. */
import { afterEach, beforeEach, expect } from "vitest";
import { isToolChatter } from "./toolChatter.mjs";

const methods = ["error", "warn", "log", "info", "debug"] as const;

let heard: string[] = [];

for (const method of methods) {
	const original = console[method].bind(console);
	console[method] = (...args: unknown[]): void => {
		const text = args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg))).join(" ");
		if (isToolChatter(text)) return;
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
