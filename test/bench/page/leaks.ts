import type { ReactElement } from "react";
import { realFrame, settle } from "./clock.js";
import { place } from "./mounting.js";
import type { Outcome } from "./rows.js";

declare global {
	interface Window {
		bench: Record<string, () => Promise<Outcome>>;
		/** Given by the runner: what Chromium counts after collecting garbage. */
		countObjects(): Promise<{ nodes: number; listeners: number; heap: number }>;
	}
}

const ROUNDS = 200;
/** By then the page has made what it makes once. */
const WARM = 50;
/** MB (10⁶ bytes): a heap that is flat wavers by a few dozen kB; one viewer kept in ten would be far above. */
const FLAT = 0.5;

/** Mounts and unmounts many times; nodes, listeners and bytes must not pile up. */
export const leaks = (element: () => ReactElement) => async (): Promise<Outcome> => {
	const rounds = async (count: number) => {
		for (let i = 0; i < count; i++) {
			const { remove } = place(element());
			await settle();
			remove();
			await settle();
			if (i % 20 === 19) await realFrame();
		}
		await realFrame();
		await realFrame();
		return window.countObjects();
	};
	const before = await rounds(WARM);
	const after = await rounds(ROUNDS - WARM);
	const nodes = after.nodes - before.nodes;
	const listeners = after.listeners - before.listeners;
	const heap = (after.heap - before.heap) / 1e6;
	return {
		rows: [],
		notes: [
			{
				name: `${ROUNDS} mounts and unmounts`,
				text: `from the ${WARM}th to the ${ROUNDS}th ${signed(nodes)} nodes, ${signed(listeners)} listeners, ${signed(Number(heap.toFixed(2)))} MB (at most 0, 0 and ${FLAT})`,
				ok: nodes <= 0 && listeners <= 0 && heap <= FLAT,
			},
		],
	};
};

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));
