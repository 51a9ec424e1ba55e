import type { ViewWindow } from "../../../plot/index.js";
import { fluxText, lengthInWords, lengthText, redshiftText, velocityText } from "../../model/text/format.js";
import { panelNames } from "../../model/text/panelNames.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumPanel, Step } from "../../state.js";

/** What is read out of a change that a key has made, for those who do not see it. */

export const panelWords = (panel: SpectrumPanel, isOpen: boolean): string =>
	isOpen ? `${panelNames[panel]} is open below the plot; Escape closes it.` : `${panelNames[panel]} is closed.`;

/** What is in view now. */
export function windowWords({ x, y }: ViewWindow, view: SpectrumView): string {
	const [a, b] = x ?? view.home.x;
	const { wavelengthUnit: unit } = view.state;
	const range = `${lengthText(a, unit).split(" ")[0]} to ${lengthInWords(b, unit)}`;
	if (!x && !y) return `All is in view, ${range}.`;
	return `${range} in view${y ? `, flux ${fluxText(Math.min(...y))} to ${fluxText(Math.max(...y))}` : ""}.`;
}

/** What a step back or forward has changed. */
export function stepWords(before: Step, after: Step, direction: -1 | 1, view: SpectrumView): string {
	const words: string[] = [];
	if (after.redshift !== before.redshift) words.push(`Redshift ${redshiftText(after.redshift)}.`);
	if (after.velocity !== before.velocity) words.push(`Expansion velocity ${velocityText(after.velocity)}.`);
	for (const group of Object.keys({ ...before.ionVelocities, ...after.ionVelocities })) {
		const [was, is] = [before.ionVelocities[group], after.ionVelocities[group]];
		if (was !== is) words.push(`Velocity of ${group} ${is === undefined ? "as all" : velocityText(is)}.`);
	}
	if (after.window !== before.window) words.push(windowWords(after.window, view));
	if (words.length === 0) return direction < 0 ? "There is nothing to undo." : "There is nothing to redo.";
	return `${direction < 0 ? "Undone" : "Redone"}. ${words.join(" ")}`;
}

const spoken: Readonly<Record<string, string>> = { true: "on", false: "off", angstrom: "ångström", um: "micrometre" };

/** A choice by its name and what it is now. */
export const choiceWords = (label: string, value: unknown): string => `${label}: ${spoken[String(value)] ?? value}.`;
