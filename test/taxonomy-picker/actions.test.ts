import { createTaxonomyStore, type TaxonomyChoice } from "astropane/taxonomy-picker";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createActions } from "../../src/taxonomy-picker/actions.js";
import { type DescribeChange, modes } from "../../src/taxonomy-picker/model/modes.js";
import { presentMatch } from "../../src/taxonomy-picker/model/presentMatch.js";
import { findKey, nearestRow } from "../../src/taxonomy-picker/model/rows.js";
import { createSelectors } from "../../src/taxonomy-picker/model/selectors.js";
import type { TaxonomyStore } from "../../src/taxonomy-picker/state.js";
import { languageOf } from "../../src/text/index.js";
import { namesOf, rowsOf, searchIn, treesOf } from "./modelTrees.js";
import { choice, small } from "./trees.js";

type Setup = {
	mode?: keyof typeof modes;
	query?: string;
	/** The host's value, where it is in control. */
	controlled?: readonly TaxonomyChoice[];
	store?: TaxonomyStore;
	/** The search is still being fetched. */
	pending?: boolean;
	/** The query stays after a choice. */
	keeps?: boolean;
};

/** Actions on the open tree of `small`, with spies in the place of page and host. */
function setUp({
	mode = "multiple",
	query = "",
	pending = false,
	keeps = false,
	controlled,
	store = createTaxonomyStore({ query }),
}: Setup = {}) {
	const trees = treesOf([small]);
	const rows = rowsOf(trees, 9, query);
	const value = () => controlled ?? store.getState().value;
	/** A change that is announced once the host has answered. */
	let change: DescribeChange | null = null;
	const spies = {
		onValueChange: vi.fn(() => spies.announce(change?.(value()) ?? "refused")),
		requestFocus: vi.fn(),
		requestView: vi.fn(),
		requestChoice: vi.fn(),
		onTagsChange: vi.fn(),
		announce: vi.fn<(message: string) => void>(),
	};
	const search = searchIn(trees, query);
	const { active } = store.getState();
	const marks = createSelectors().marks(null, trees, store.getState().value);
	const tabStop = Math.max(1, search?.best ? nearestRow(trees, rows, findKey(trees, active) ?? search.best) : 1);
	const actions = createActions({
		store,
		trees,
		rows,
		search,
		isSearchPending: pending,
		match: presentMatch(trees, rows, search, active, tabStop, marks),
		keepsQuery: keeps,
		tabStop,
		mode: modes[mode],
		modeContext: { trees, options: {} },
		ownRules: null,
		language: languageOf(undefined),
		anchor: { current: null },
		value,
		tags: store.getState().tags,
		kept: null,
		announceChange: (describe) => {
			change = describe;
		},
		...spies,
	});
	const names = namesOf(trees, rows);
	return { actions, store, ...spies, at: (name: string) => names.indexOf(name) };
}
const chosen = (store: TaxonomyStore) => store.getState().value.map((item) => item.class);

describe("choosing", () => {
	it("changes the value, tells the host and remembers a step", () => {
		const { actions, store, at, onValueChange } = setUp();
		actions.choose(at("Stellar"));
		expect(chosen(store)).toEqual(["Stellar"]);
		expect(onValueChange).toHaveBeenCalledExactlyOnceWith([choice("Stellar")]);
		expect(store.getState().history.past).toEqual([[]]);
	});

	it("tells nobody where nothing changes", () => {
		const { actions, at, onValueChange, store } = setUp({ mode: "single" });
		actions.choose(at("Stellar"));
		actions.choose(at("Stellar"));
		expect(onValueChange).toHaveBeenCalledTimes(1);
		expect(store.getState().history.past).toHaveLength(1);
	});

	it("announces each class that is added or removed, and explains an ambiguous name", () => {
		const { actions, at, announce } = setUp();
		actions.choose(at("AGN"));
		expect(announce).toHaveBeenLastCalledWith("AGN chosen.");
		actions.choose(at("kilonova"));
		expect(announce).toHaveBeenLastCalledWith(
			expect.stringMatching(/^kilonova \(Nonstellar\) chosen\. “kilonova” appears twice/),
		);
		actions.choose(at("kilonova"));
		expect(announce).toHaveBeenLastCalledWith("kilonova (Nonstellar) removed.");
		expect(announce).toHaveBeenCalledTimes(3);
	});

	it("announces the class that replaces another one, and how to remove one that is chosen again", () => {
		const { actions, at, announce } = setUp({ mode: "single" });
		for (const name of ["AGN", "Algol", "Algol"]) actions.choose(at(name));
		expect(announce.mock.calls.flat()).toEqual([
			"AGN chosen.",
			"Algol chosen.",
			"Algol is chosen already. Delete in the tree removes it.",
		]);
	});

	it("announces no change that the host refuses", () => {
		const { actions, at, announce } = setUp({ controlled: [choice("Stellar")] });
		actions.choose(at("AGN"));
		actions.choose(at("Stellar"));
		actions.chooseAll();
		actions.chooseRange(at("Algol"), at("Pulsating"));
		actions.remove([choice("Stellar")]);
		actions.undo();
		expect(announce.mock.calls.flat()).toEqual(new Array(5).fill("refused"));
	});

	it("announces the number of classes of a range, of all, and of a removal", () => {
		const { actions, store, at, announce } = setUp();
		actions.chooseRange(at("Algol"), at("Pulsating"));
		expect(announce).toHaveBeenLastCalledWith("3 classes chosen.");
		actions.chooseRange(at("Algol"), at("Pulsating"));
		expect(announce).toHaveBeenLastCalledWith("All of them are chosen already.");
		actions.chooseAll();
		expect(announce).toHaveBeenLastCalledWith("9 classes chosen.");
		actions.chooseAll();
		expect(announce).toHaveBeenLastCalledWith("12 classes removed.");
		actions.chooseAll();
		actions.remove([choice("Nonstellar", "kilonova")]);
		expect(announce).toHaveBeenLastCalledWith("kilonova (Nonstellar) removed.");
		actions.remove(store.getState().value);
		expect(announce).toHaveBeenLastCalledWith("11 classes removed.");
	});

	it("removes the class under the focus if it is chosen", () => {
		for (const mode of ["single", "multiple"] as const) {
			const { actions, store, at, announce } = setUp({ mode });
			actions.choose(at("AGN"));
			expect(actions.removeAt(at("Algol"))).toBe(false);
			expect(chosen(store)).toEqual(["AGN"]);
			expect(actions.removeAt(at("AGN"))).toBe(true);
			expect(chosen(store)).toEqual([]);
			expect(announce).toHaveBeenLastCalledWith("AGN removed.");
		}
	});

	it("goes from the last choice to a row, in either direction, leaving out headings", () => {
		const { actions, store, at } = setUp();
		expect(actions.chooseRangeTo(at("AGN"))).toBe(false);
		actions.choose(at("Pulsating"));
		expect(actions.chooseRangeTo(at("Algol"))).toBe(true);
		expect(chosen(store)).toEqual(["Pulsating", "Algol", "Beta Lyrae"]);
	});

	it("has no ranges, and no choice of all, where one class is chosen at a time", () => {
		const { actions, onValueChange } = setUp({ mode: "single" });
		actions.chooseRange(1, 5);
		actions.chooseAll();
		expect(onValueChange).not.toHaveBeenCalled();
	});

	it("chooses the visible classes of a search only", () => {
		const { actions, store } = setUp({ query: "AGN" });
		actions.chooseAll();
		expect(chosen(store)).toEqual(["Source", "Nonstellar", "AGN"]);
	});

	it("asks the host in control for its value", () => {
		const { actions, at, onValueChange } = setUp({ controlled: [choice("Stellar")] });
		actions.choose(at("Nonstellar"));
		expect(onValueChange).toHaveBeenLastCalledWith([choice("Stellar"), choice("Nonstellar")]);
	});
});

describe("undo and redo", () => {
	it("step through the values, tell the host, and announce how many classes are chosen", () => {
		const { actions, store, at, onValueChange, announce } = setUp();
		actions.choose(at("Stellar"));
		actions.choose(at("Nonstellar"));
		expect(actions.undo()).toBe(true);
		expect(chosen(store)).toEqual(["Stellar"]);
		expect(announce).toHaveBeenLastCalledWith("Undone: 1 class chosen.");
		expect(actions.undo()).toBe(true);
		expect(announce).toHaveBeenLastCalledWith("Undone: no class chosen.");
		expect(actions.undo()).toBe(false);
		expect(actions.redo()).toBe(true);
		expect(actions.redo()).toBe(true);
		expect(announce).toHaveBeenLastCalledWith("Redone: 2 classes chosen.");
		expect(actions.redo()).toBe(false);
		expect(onValueChange).toHaveBeenCalledTimes(6);
	});

	it("pass over values that a host in control refused", () => {
		const { actions, at, onValueChange } = setUp({ controlled: [] });
		actions.choose(at("Stellar"));
		expect(actions.undo()).toBe(false);
		expect(actions.redo()).toBe(false);
		expect(onValueChange).toHaveBeenCalledTimes(1);
	});

	it("step back from a value that the host has set since", () => {
		const { actions, store, at } = setUp();
		actions.choose(at("Stellar"));
		store.setState({ value: [choice("Nonstellar")] });
		expect(actions.undo()).toBe(true);
		expect(chosen(store)).toEqual([]);
		actions.redo();
		expect(chosen(store)).toEqual(["Nonstellar"]);
	});

	it("lead back through all values and forward again, whatever was chosen", () => {
		const rows = fc.array(fc.integer({ min: 1, max: 11 }), { maxLength: 12 });
		fc.assert(
			fc.property(rows, (indexes) => {
				const { actions, store } = setUp();
				const values = [chosen(store)];
				for (const index of indexes) {
					actions.choose(index);
					values.push(chosen(store));
				}
				for (const value of values.slice(0, -1).reverse()) {
					actions.undo();
					expect(chosen(store)).toEqual(value);
				}
				for (const value of values.slice(1)) {
					actions.redo();
					expect(chosen(store)).toEqual(value);
				}
			}),
		);
	});

	it("keep the last 100 values", () => {
		const { actions, at } = setUp();
		for (let i = 0; i < 150; i++) actions.choose(at("Stellar"));
		let steps = 0;
		while (actions.undo()) steps++;
		expect(steps).toBe(100);
	});
});

describe("moving and searching", () => {
	it("moves the focus to a class, never to a heading or outside", () => {
		const { actions, store, at, requestFocus } = setUp();
		for (const index of [0, -1, 99]) actions.focusRow(index);
		expect(requestFocus).not.toHaveBeenCalled();
		actions.focusRow(at("AGN"));
		expect(store.getState().active).toBe("5\nSource/Nonstellar/AGN");
		expect(requestFocus).toHaveBeenCalledExactlyOnceWith("5\nSource/Nonstellar/AGN");
	});

	it("opens and closes classes, during a search in a list of its own that a new query empties", () => {
		const open = (setup: Setup, index: number) => {
			const { actions, store } = setUp(setup);
			actions.setOpen([index], true);
			return { actions, state: () => store.getState() };
		};
		expect([...open({}, 2).state().expanded]).toEqual([["5\nSource/Stellar", true]]);
		const searching = open({ query: "AGN" }, 2);
		expect(searching.state().expanded.size).toBe(0);
		expect([...searching.state().expandedInSearch]).toEqual([["5\nSource/Nonstellar", true]]);
		searching.actions.search("AG");
		expect(searching.state().expandedInSearch.size).toBe(0);
	});

	it("chooses the best match, ends the search and opens the classes above", () => {
		const { actions, store } = setUp({ query: "cepheid" });
		expect(actions.chooseMatch()).toBe(true);
		expect(chosen(store)).toEqual(["Cepheid"]);
		const { query, active, expanded } = store.getState();
		expect([query, active]).toEqual(["", "5\nSource/Stellar/Pulsating/Cepheid"]);
		expect([...expanded.values()]).toEqual([true, true, true]);
	});

	it("keeps the query after a choice if asked", () => {
		const { actions, store } = setUp({ query: "cepheid", keeps: true });
		expect(actions.chooseMatch()).toBe(true);
		expect(store.getState()).toMatchObject({ query: "cepheid", active: null });
	});

	it("asks which of several classes of one name is meant before it chooses one", () => {
		const first = setUp({ query: "kilonova" });
		expect(first.actions.chooseMatch()).toBe(false);
		expect(chosen(first.store)).toEqual([]);
		const second = setUp({ query: "kilonova", store: first.store });
		expect(second.actions.chooseMatch()).toBe(true);
		expect(chosen(first.store)).toEqual(["kilonova"]);
	});

	it("walks the matches alone, round the end, without the focus", () => {
		const store = createTaxonomyStore({ query: "kilonova" });
		const walked = [1, 1, 1, -1].map((direction) => {
			const { actions, requestFocus, requestView } = setUp({ query: "kilonova", store });
			actions.walkMatches(direction as 1 | -1, "box");
			expect(requestFocus).not.toHaveBeenCalled();
			expect(requestView).toHaveBeenCalledTimes(1);
			return store.getState().active;
		});
		const [nonstellar, top] = ["5\nSource/Nonstellar/kilonova", "5\nSource/kilonova"];
		expect(walked).toEqual([top, nonstellar, top, nonstellar]);
	});

	it("waits for a search that is still being fetched, instead of acting on a class that does not match", () => {
		const { actions, store, requestFocus, requestChoice } = setUp({ pending: true });
		expect(actions.chooseMatch()).toBe(false);
		expect(requestChoice).toHaveBeenCalledTimes(1);
		expect(requestFocus).not.toHaveBeenCalled();
		expect(store.getState()).toMatchObject({ active: null, value: [] });
	});

	it("leaves a search to the class under the focus, and says whether there was one", () => {
		const { actions, store, requestFocus } = setUp({ query: "AGN" });
		actions.focusTree();
		expect(actions.leaveSearch()).toBe(true);
		expect(store.getState()).toMatchObject({ query: "", active: "5\nSource/Nonstellar/AGN" });
		expect(requestFocus).toHaveBeenCalledTimes(2);
		expect(actions.leaveSearch()).toBe(false);
	});

	it("reveals a chosen class: ends the search, opens its ancestors and moves the focus to it", () => {
		const { actions, store, requestFocus } = setUp({ query: "AGN" });
		actions.reveal(choice("Stellar", "Pulsating"));
		const { query, active, expanded } = store.getState();
		expect([query, active]).toEqual(["", "5\nSource/Stellar/Pulsating"]);
		expect([...expanded.keys()]).toEqual(["5\nSource/Stellar", "5\nSource"]);
		actions.reveal(choice("Gone"));
		expect(requestFocus).toHaveBeenCalledTimes(1);
	});
});

describe("a removal", () => {
	it("takes classes out of the value as one step", () => {
		const { actions, store, at } = setUp();
		for (const name of ["Stellar", "Nonstellar", "AGN"]) actions.choose(at(name));
		actions.remove([choice("Stellar"), choice("Nonstellar", "AGN")]);
		expect(chosen(store)).toEqual(["Nonstellar"]);
		actions.undo();
		expect(chosen(store)).toEqual(["Stellar", "Nonstellar", "AGN"]);
	});
});
