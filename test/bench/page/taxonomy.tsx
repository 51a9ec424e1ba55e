// Before React is loaded.
import "./clock.js";

import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";
import { type BareClass, bareTree } from "../bare/tree.js";
import { realFrame, runIdle, settle } from "./clock.js";
import { contest } from "./contest.js";
import { leaks } from "./leaks.js";
import { bareMountSide, makeBox, mountSide, place } from "./mounting.js";
import { type Note, type Outcome, row } from "./rows.js";
import { parse, trees, typeInto } from "./trees.js";

/** All levels open: the longest list there is. */
const OPEN = 99;
const QUERY = "nova";

const picker = (hierarchy: BareClass) => <TaxonomyPicker taxonomies={hierarchy} defaultExpandedDepth={OPEN} />;

/** A new hierarchy in each turn, as a page gets it: what was read of the last one is of no use. */
async function mounts(): Promise<Outcome> {
	const outcome: Outcome = { rows: [], notes: [] };
	for (const { name, json } of trees) {
		let given = parse(json);
		const bare = bareMountSide("bare", (box) => void bareTree(box, given, OPEN));
		const times = await contest(
			[
				mountSide("ours", () => picker(parse(json))),
				{
					...bare,
					before: () => {
						given = parse(json);
					},
				},
			],
			{ turns: 30, warm: 3, budget: 6000, collect: true },
		);
		outcome.rows.push(row(`mount, ${name}`, times, ["ours", "bare"], 4));
	}
	return outcome;
}

async function filters(): Promise<Outcome> {
	const outcome: Outcome = { rows: [], notes: [] };
	for (const { name, json } of trees) {
		const hierarchy = parse(json);
		const ours = place(picker(hierarchy));
		const bareBox = makeBox();
		const bare = bareTree(bareBox, hierarchy, OPEN);
		await realFrame();
		const indexing = runIdle();
		const input = ours.box.querySelector("input") as HTMLInputElement;
		const typed = (turn: number) => QUERY.slice(0, 1 + (turn % QUERY.length));
		const times = await contest(
			[
				{
					name: "ours",
					root: () => ours.box,
					before: (turn) => turn % QUERY.length === 0 && typeInto(input, ""),
					act: (turn) => typeInto(input, typed(turn)),
				},
				{
					name: "bare",
					root: () => bareBox,
					before: (turn) => turn % QUERY.length === 0 && bare.type(""),
					act: (turn) => bare.type(typed(turn)),
				},
			],
			{ turns: 80, warm: 8, budget: 5000 },
		);
		outcome.rows.push(row(`one key of "${QUERY}", ${name}`, times, ["ours", "bare"], null));
		const start = performance.now();
		typeInto(input, "supernvoa");
		await settle();
		const near = performance.now() - start;
		outcome.notes.push(
			{
				name: `search in ${name}`,
				text: `index made in idle time in ${indexing.toFixed(1)} ms; a misspelt word takes ${near.toFixed(1)} ms`,
				ok: true,
			},
			await sameRows(name, ours.box, bare, input),
		);
		ours.remove();
		bareBox.remove();
	}
	return outcome;
}

/** A yardstick is fair only where it draws the same. */
async function sameRows(
	name: string,
	box: Element,
	bare: ReturnType<typeof bareTree>,
	input: HTMLInputElement,
): Promise<Note> {
	const pairs: [number, number][] = [];
	for (const query of ["", QUERY]) {
		typeInto(input, query);
		bare.type(query);
		await realFrame();
		pairs.push([box.querySelectorAll("[role=treeitem]").length, bare.rows()]);
	}
	return {
		name: `same rows: ${name}`,
		text: pairs.map(([a, b]) => `${a} and ${b}`).join("; with a query "),
		ok: pairs.every(([a, b]) => Math.abs(a - b) <= 2 + 0.15 * Math.max(a, b)),
	};
}

async function scrolls(): Promise<Outcome> {
	const outcome: Outcome = { rows: [], notes: [] };
	for (const { name, json } of trees.slice(1)) {
		const hierarchy = parse(json);
		const ours = place(picker(hierarchy));
		const bareBox = makeBox();
		const bare = bareTree(bareBox, hierarchy, OPEN);
		await realFrame();
		const scroller = ours.box.querySelector("[role=tree]") as HTMLElement;
		/** A page further down each time, round and round. CSS pixels. */
		const scroll = (element: HTMLElement, turn: number) => {
			element.scrollTop = (turn % 200) * 420;
			element.dispatchEvent(new Event("scroll"));
		};
		const times = await contest(
			[
				{ name: "ours", root: () => ours.box, act: (turn) => scroll(scroller, turn) },
				{ name: "bare", root: () => bareBox, act: (turn) => scroll(bare.scroller, turn) },
			],
			{ turns: 80, warm: 8, budget: 4000 },
		);
		outcome.rows.push(row(`scroll by a page, ${name}`, times, ["ours", "bare"], null));
		ours.remove();
		bareBox.remove();
	}
	return outcome;
}

window.bench = {
	mounts,
	filters,
	scrolls,
	leaks: leaks(() => picker(tdtaxHierarchy)),
	show: async () => {
		for (const { json } of trees.slice(0, 2)) {
			place(picker(parse(json)));
			bareTree(makeBox(), parse(json), OPEN);
		}
		await realFrame();
		return { rows: [], notes: [] };
	},
};
