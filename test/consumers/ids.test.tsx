/** Several roots on one page, also of several copies of React: each with an `identifierPrefix` has ids of its own. */
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fuzzed } from "../setup/hostileProps.js";

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
/** Ids that other elements name: labels, descriptions, clips. */
const namedIn = (html: string) =>
	[
		...html.matchAll(
			/ (?:aria-(?:labelledby|describedby|controls|owns|activedescendant)|for|list|href)="(#?[^"]+)"|url\(#([^)"]+)\)/g,
		),
	]
		.flatMap(([, names, clip]) => (clip ?? names ?? "").split(" "))
		.filter((name) => !/^https?:|^$/.test(name))
		.map((name) => name.replace(/^#/, ""));

describe.each(Object.entries(fuzzed))("%s", (_, { Component, base }) => {
	const page = (identifierPrefix: string) =>
		renderToString(createElement(Component, base as never), { identifierPrefix });
	it("has ids of its own in each root with a prefix", () => {
		const [first, second] = [idsIn(page("a-")), idsIn(page("b-"))];
		expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
	});
	it("names only elements of its own root", () => {
		const html = page("a-");
		const ids = new Set(idsIn(html));
		expect(namedIn(html).filter((name) => !ids.has(name))).toEqual([]);
	});
});
