import { type Language, wordsIn } from "../../../text/index.js";
import type { HRStep } from "../../state.js";
import { stepWords } from "../../words/steps.js";
import { magText } from "../valueText.js";

/** What undo (−1) or redo (1) has changed, as sentences for screen readers. */
export function describeStep(before: HRStep, after: HRStep, direction: -1 | 1, language: Language): string {
	const { numbers } = language;
	const words = wordsIn(language, stepWords);
	const changes: string[] = [];
	if (after.window !== before.window) {
		const { x, y } = after.window;
		if (x) changes.push(words.colorsInView(magText(x[0], numbers), magText(x[1], numbers)));
		if (y) changes.push(words.magnitudesInView(magText(y[0], numbers), magText(y[1], numbers)));
		if (!x && !y) changes.push(words.wholeDiagramInView);
	}
	if (after.selection !== before.selection) {
		const { length } = after.selection;
		changes.push(words.pointsAreSelected(numbers.integer(length), length));
	}
	if (after.stars !== before.stars) {
		const count = after.stars.reduce((sum, { indices }) => sum + indices.length, 0);
		changes.push(words.starsAreSelected(numbers.integer(count), count));
	}
	if (after.a0 !== before.a0)
		changes.push(after.a0 === null ? words.noExtinction : words.extinctionIs(magText(after.a0, numbers)));
	if (changes.length === 0) return direction < 0 ? words.nothingToUndo : words.nothingToRedo;
	return direction < 0 ? words.undone(changes.join(" ")) : words.redone(changes.join(" "));
}
