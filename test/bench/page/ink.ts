import type { Note } from "./rows.js";

/** How much of a canvas is covered, in pixels. */
export function ink(root: Element, layers: readonly string[]): number {
	let sum = 0;
	for (const canvas of root.querySelectorAll("canvas")) {
		if (!layers.includes(canvas.dataset.layer ?? "")) continue;
		const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		for (let i = 3; i < data.length; i += 4) sum += data[i] as number;
	}
	return sum / 255;
}

/** A yardstick is fair only where it draws the same: the covered area of both must agree within a share. */
export function sameInk(
	name: string,
	[ours, ourLayers]: [Element, readonly string[]],
	[bare, bareLayers]: [Element, readonly string[]],
	within = 0.1,
): Note {
	const a = ink(ours, ourLayers);
	const b = ink(bare, bareLayers);
	const off = Math.abs(a - b) / Math.max(a, b, 1);
	return {
		name: `same picture: ${name}`,
		text: `${Math.round(a)} and ${Math.round(b)} px covered, ${(off * 100).toFixed(1)} % apart (at most ${within * 100} %)`,
		ok: off <= within,
	};
}
