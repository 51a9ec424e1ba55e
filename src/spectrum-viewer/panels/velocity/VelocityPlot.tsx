"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { type FigureHandle, type MeasureText, type Size, useLatest } from "../../../plot/index.js";
import { type TooltipHandle, uiWords, useLanguage, useWords } from "../../../ui/index.js";
import { type LineMarker, velocityOfGroup } from "../../model/lines/markers.js";
import { redshiftText, velocityText } from "../../model/text/format.js";
import type { PanelProps } from "../../view/panel.js";
import { figureWords } from "../../words/figure.js";
import { velocityWords } from "../../words/panels/velocity.js";
import { attachVelocity } from "./attachVelocity.js";
import { createVelocityLayers, type VelocityCursor } from "./velocityLayers.js";
import { createStackBuilder, stackHeight, type VelocityStack } from "./velocityStack.js";

type VelocityPlotProps = Pick<
	PanelProps,
	"store" | "actions" | "settledView" | "view" | "say" | "host" | "plotParts"
> & {
	markers: readonly LineMarker[];
	/** km/s to each side. */
	range: number;
};

/** The spectra about each line, one above the other. Moving parts are painted from the store, without React. */
export function VelocityPlot(props: VelocityPlotProps): ReactElement {
	const { store, actions, settledView, markers, range } = props;
	const { Figure, Tooltip } = props.plotParts;
	const words = useWords(velocityWords);
	const terms = useWords(figureWords);
	const language = useLanguage();
	const figure = useRef<FigureHandle>(null);
	const tooltip = useRef<TooltipHandle>(null);
	const stack = useRef<VelocityStack>(null);
	const cursor = useRef<VelocityCursor>(null);
	const [layers] = useState(() => createVelocityLayers(cursor));
	const [build] = useState(createStackBuilder);
	const shellWords = useWords(uiWords);
	const latest = useLatest(props);

	const makeStack = (size: Size, measure: MeasureText): VelocityStack => {
		const { view, settledView, markers, range } = latest.current;
		stack.current = build(view() ?? settledView, store.getState(), markers, range, size, measure);
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
	// New data, choices and lines arrive with a render.
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
	const velocity = (kmS: number) => velocityText(kmS, language);
	const lines = markers.map(({ label, group }) => words.lineAtVelocity(label, velocity(velocityOfGroup(state, group))));
	return (
		<Figure
			className="astropane-spectrum-velocity-plot"
			layers={layers}
			view={makeStack}
			title={words.velocityPlot}
			description={words.describeVelocityPlot(
				velocity(range),
				redshiftText(state.redshift, language),
				lines.join(", "),
				terms[state.velocityConvention],
			)}
			words={shellWords}
			width={props.host().width}
			height={stackHeight(markers.length)}
			handleRef={figure}
		>
			<Tooltip handleRef={tooltip} />
		</Figure>
	);
}
