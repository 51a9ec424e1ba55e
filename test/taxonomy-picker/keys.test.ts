import { describe, expect, it } from "vitest";
import { type KeyPress, type TreeCommand, treeCommand } from "../../src/taxonomy-picker/model/keys.js";

const one = { several: false, rightToLeft: false };
const several = { several: true, rightToLeft: false };
const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
	key,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	altKey: false,
	...modifiers,
});

const plain: [string, TreeCommand][] = [
	["ArrowDown", { do: "move", to: "next" }],
	["ArrowUp", { do: "move", to: "previous" }],
	["Home", { do: "move", to: "first" }],
	["End", { do: "move", to: "last" }],
	["PageDown", { do: "move", to: "page-down" }],
	["PageUp", { do: "move", to: "page-up" }],
	["ArrowRight", { do: "open" }],
	["ArrowLeft", { do: "close" }],
	["Enter", { do: "choose" }],
	[" ", { do: "choose" }],
	["Delete", { do: "remove" }],
	["Backspace", { do: "remove" }],
	["*", { do: "open-siblings" }],
	["Escape", { do: "leave-search" }],
	["é", { do: "type", letter: "é" }],
	["𝛿", { do: "type", letter: "𝛿" }],
];

describe("the keys of a tree", () => {
	it.each(plain)("maps %s to a command in every mode", (key, command) => {
		expect(treeCommand(press(key), one)).toEqual(command);
		expect(treeCommand(press(key), several)).toEqual(command);
	});

	it.each([one, several])("adds a space to letters that are being typed: %j", (options) => {
		const typing = { ...options, typing: true };
		expect(treeCommand(press(" "), typing)).toEqual({ do: "type", letter: " " });
		expect(treeCommand(press(" ", { shiftKey: true }), typing)).toEqual({ do: "type", letter: " " });
		expect(treeCommand(press(" ", { ctrlKey: true }), typing)).toBeNull();
		expect(treeCommand(press("Enter"), typing)).toEqual({ do: "choose" });
	});

	it.each(["Tab", "F5", "Shift", "Dead", "Unidentified", "toString"])("leaves %s to the page", (key) => {
		expect(treeCommand(press(key), several)).toBeNull();
	});

	it.each(plain)("leaves %s with Alt to the browser", (key) => {
		expect(treeCommand(press(key, { altKey: true }), several)).toBeNull();
	});

	it("swaps the arrows in right-to-left text", () => {
		expect(treeCommand(press("ArrowLeft"), { ...one, rightToLeft: true })).toEqual({ do: "open" });
		expect(treeCommand(press("ArrowRight"), { ...one, rightToLeft: true })).toEqual({ do: "close" });
	});
});

describe("the keys for several classes", () => {
	const shift = { shiftKey: true };
	const control = { ctrlKey: true };
	const cases: [string, KeyPress, TreeCommand][] = [
		["Ctrl+A", press("a", control), { do: "choose-all" }],
		["⌘+A with Caps Lock", press("A", { metaKey: true }), { do: "choose-all" }],
		["Shift+↓", press("ArrowDown", shift), { do: "move-and-toggle", to: "next" }],
		["Shift+↑", press("ArrowUp", shift), { do: "move-and-toggle", to: "previous" }],
		["Shift+Space", press(" ", shift), { do: "choose-range" }],
		["Ctrl+Shift+End", press("End", { ...control, ...shift }), { do: "choose-through", to: "last" }],
		["Ctrl+Shift+Home", press("Home", { ...control, ...shift }), { do: "choose-through", to: "first" }],
	];

	it.each(cases)("include %s", (_, key, command) => {
		expect(treeCommand(key, several)).toEqual(command);
	});

	it.each(cases)("do without %s where one class is chosen at a time", (_, key, command) => {
		expect(treeCommand(key, one)).not.toEqual(command);
	});

	it("leave other keys with Ctrl to the browser", () => {
		expect(treeCommand(press("c", control), several)).toBeNull();
		expect(treeCommand(press("ArrowDown", control), several)).toBeNull();
		expect(treeCommand(press("a", { ...control, ...shift }), several)).toBeNull();
	});
});
