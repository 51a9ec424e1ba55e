"use client";
import { type FocusEvent, useRef } from "react";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { useEffectBeforePaint } from "../../../plot/index.js";
import { focusedElement } from "../../../ui/index.js";
import { rowKey } from "../../model/rows.js";
import type { DrawnRows } from "../../model/survivor.js";
import type { Focused } from "./restoreFocus.js";

type FocusKeeper = {
	onFocus(event: FocusEvent<HTMLElement>): void;
	onBlur(event: FocusEvent<HTMLElement>): void;
};

/**
 * Keeps the focus in the picker when the element that has it is taken away: with the last chosen class, or with a class that
 * leaves the data. Otherwise it would fall to the page, and Tab would start at its top.
 */
export function useFocusKeeper(drawn: DrawnRows & { tabStop: number }, focusClass: (key: string) => void): FocusKeeper {
	const focused = useRef<Focused | null>(null);
	const drawnBefore = useRef<DrawnRows>(drawn);

	useEffectBeforePaint(() => {
		const before = drawnBefore.current;
		drawnBefore.current = drawn;
		const lost = focused.current;
		// A button that is disabled loses the focus, too.
		if (!lost || (lost.element.isConnected && !lost.element.matches(":disabled"))) return;
		focused.current = null;
		const restore = (code: Pick<typeof import("../interaction.js"), "restoreFocus">) =>
			code.restoreFocus(lost, before, drawn, focusClass);
		const code = interaction.now();
		if (code) restore(code);
		else interaction.load().then(restore, () => {});
	});

	return {
		onFocus({ target, currentTarget: root }) {
			const { tree, node } = target.dataset;
			const owner = drawn.trees[Number(tree ?? Number.NaN)];
			const key = owner && node !== undefined ? rowKey(owner, Number(node)) : null;
			focused.current = { root, element: target, key };
		},
		onBlur({ target, currentTarget: root }) {
			// In a window that loses the focus the element remains the focused one.
			if (focusedElement(root) !== target) focused.current = null;
		},
	};
}
