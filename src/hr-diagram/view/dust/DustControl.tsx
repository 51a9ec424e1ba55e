"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { NumberSlider, useLanguage, useWords } from "../../../ui/index.js";
import { endGesture } from "../../actions.js";
import type { HRStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { dustWords } from "../../words/dust.js";

export { createDust } from "./createDust.js";

/** Range of A₀, mag: beyond it the laws for DR2 and EDR3 are not both fitted. */
const MAX_A0 = 5;

/** The extinction that is taken away from the points. Fetched when it is first asked for. */
export default function DustControl({ store }: { store: HRStore }): ReactElement {
	const words = useWords(dustWords);
	const { numbers } = useLanguage();
	const a0 = useStore(store, (state) => state.a0 ?? 0);
	return (
		<NumberSlider
			className="astropane-hr-dust"
			label={words.a0Label}
			description={words.a0Hint}
			unit="mag"
			value={a0}
			valueNow={() => store.getState().a0 ?? 0}
			min={0}
			max={MAX_A0}
			step={0.05}
			fineStep={0.01}
			coarseStep={0.5}
			validate={(value) =>
				value >= 0 && value <= MAX_A0 ? null : words.a0Problem(numbers.integer(0), numbers.integer(MAX_A0))
			}
			onInput={(value) => changeStep(store, { a0: value }, "extinction")}
			onCommit={() => endGesture(store)}
			subscribe={(listener) =>
				store.subscribe((state, before) => {
					if (state.a0 !== before.a0) listener(state.a0 ?? 0);
				})
			}
		/>
	);
}
