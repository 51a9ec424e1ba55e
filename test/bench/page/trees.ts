import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";
import type { BareClass } from "../bare/tree.js";
import { mulberry32 } from "./seeded.js";

const SYLLABLES = "ar be cor dra el fo gal hy in ja ker lu mi nor ob per qua rad sol tri ul ve wol xan yt zet".split(
	" ",
);

/** A made-up tree of so many classes, twelve to a parent; one name in fifty is a nova of some kind. */
function makeTree(count: number): BareClass {
	const random = mulberry32(count);
	const word = () =>
		Array.from({ length: 2 + Math.floor(random() * 2) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
			"",
		);
	const nodes: (BareClass & { subclasses: BareClass[] })[] = [];
	for (let i = 0; i < count; i++) {
		const kind = random() < 0.02 ? " nova" : random() < 0.3 ? ` ${word()}` : "";
		const node = {
			class: i === 0 ? "All classes" : `${word()}${kind} ${i}`,
			...(random() < 0.1 ? { "other names": [word()] } : {}),
			subclasses: [],
		};
		nodes.push(node);
		if (i > 0) nodes[Math.floor((i - 1) / 12)]?.subclasses.push(node);
	}
	return nodes[0] as BareClass;
}

export const trees: readonly { name: string; json: string }[] = [
	{ name: "175 classes (tdtax)", json: JSON.stringify(tdtaxHierarchy) },
	{ name: "10,000 classes", json: JSON.stringify(makeTree(10_000)) },
	{ name: "100,000 classes", json: JSON.stringify(makeTree(100_000)) },
];
export const parse = (json: string): BareClass => JSON.parse(json) as BareClass;

/** As React hears it: the value set past its own bookkeeping, then the event. */
export function typeInto(input: HTMLInputElement, text: string): void {
	Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
	input.dispatchEvent(new Event("input", { bubbles: true }));
}
