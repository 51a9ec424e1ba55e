"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { Figure, type FigureHandle, type MeasureText, type Size, useLatest } from "../../../plot/index.js";
import { Tooltip, type TooltipHandle, uiWords, useWords } from "../../../ui/index.js";
import { type LineMarker, velocityOfGroup } from "../../model/lines/markers.js";
import { redshiftText, velocityText } from "../../model/text/format.js";
import type { PanelProps } from "../../view/panel.js";
import { attachVelocity } from "./attachVelocity.js";
import { createVelocityLayers, type VelocityCursor } from "./velocityLayers.js";
import { createStackBuilder, stackHeight, type VelocityStack } from "./velocityStack.js";

type Props = Pick<PanelProps, "store" | "actions" | "settledView" | "view" | "say" | "host"> & {
	marks: readonly LineMarker[];
	/** km/s to each side. */
	range: number;
};

/** The spectra about each line, one over the other. What moves is painted from the store, without React. */
export function VelocityPlot(props: Props): ReactElement {
	const { store, actions, settledView, marks, range } = props;
	const figure = useRef<FigureHandle>(null);
	const tooltip = useRef<TooltipHandle>(null);
	const stack = useRef<VelocityStack>(null);
	const cursor = useRef<VelocityCursor>(null);
	const [layers] = useState(() => createVelocityLayers(cursor));
	const [build] = useState(createStackBuilder);
	const figureWords = useWords(uiWords);
	const latest = useLatest(props);

	const makeStack = (size: Size, measure: MeasureText): VelocityStack => {
		const { view, settledView, marks, range } = latest.current;
		stack.current = build(view() ?? settledView, store.getState(), marks, range, size, measure);
		return stack.current;
	};

	useEffect(
		() =>
			store.subscribe((s, before) => {
				if (s.redshift !== before.redshift || s.velocityConvention !== before.velocityConvention)
					figure.current?.mark();
				else if (s.velocity !== before.velocity || s.ionVelocities !== before.ionVelocities)
					figure.current?.mark("marks");
				else if (s.highlightedId !== before.highlightedId) figure.current?.mark("data");
			}),
		[store],
	);
	// New data, choices and lines come with a render.
	useEffect(() => {
		figure.current?.mark();
	});
	useEffect(() => {
		if (!figure.current) return;
		return attachVelocity({
			figure: figure.current,
			store,
			actions,
			stack: () => stack.current,
			cursor,
			tooltip: () => tooltip.current,
			say: (message) => latest.current.say(message),
		});
	}, [store, actions, latest]);

	const { state } = settledView;
	const words = marks.map((mark) => `${mark.label} at ${velocityText(velocityOfGroup(state, mark.group))}`);
	return (
		<Figure
			className="astropane-spectrum-velocity-plot"
			layers={layers}
			view={makeStack}
			title="Lines by velocity"
			description={`From ${velocityText(range)} towards us at the left to ${velocityText(range)} away from us at the right, about each line at redshift ${redshiftText(state.redshift)}: ${words.join(", ")} (${state.velocityConvention}). Arrow keys move the cursor, Enter gives the ion its velocity.`}
			words={figureWords}
			width={props.host().width}
			height={stackHeight(marks.length)}
			handleRef={figure}
		>
			<Tooltip handleRef={tooltip} />
		</Figure>
	);
}
