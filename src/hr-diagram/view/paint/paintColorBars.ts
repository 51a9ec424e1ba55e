import { AXIS_SMALL, type Pen, plainText } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { layerName } from "../../model/background/caption.js";
import { densityColors } from "../../model/background/density.js";
import type { DensityLayer } from "../../model/background/layer.js";
import { BAR_ROW_PX, densityIn, FIRST_BAR_PX, type HRView } from "../../model/view.js";
import { figureWords } from "../../words/figure.js";

// CSS pixels.
const BAR_WIDTH = 64;
const BAR_HEIGHT = 7;
const GAP = 5;
/** Every so many colours of the scale are a step of the bar. */
const STEP = 2;

/**
 * A colour bar for each layer below the plot, left of the title of the axis: from one star to the most stars in a cell. Texts that
 * have no room are left out, the name of the layer first.
 */
export function paintColorBars(pen: Pen, view: HRView): void {
	const { layout, model, measure, language } = view;
	const { plot } = layout;
	const words = wordsIn(language, figureWords);
	const style = { color: "var(--astropane-ink-soft)", size: AXIS_SMALL, baseline: "middle" } as const;
	const widthOf = (text: string) => measure(text, AXIS_SMALL);
	const room = plot.width - widthOf(plainText(model.background.titles.color)) - 4 * GAP;
	const { densityStyle } = model;
	const scale = densityStyle?.scaleName(language) ?? words.logScale;
	const colors = (densityStyle?.colors ?? densityColors).filter((_, i) => i % STEP === 0);
	const nameOf = (layer: DensityLayer) => layerName(layer, language).split(words.shortNameEnd)[0] ?? "";
	const nameWidth = Math.max(...model.background.layers.map((layer) => widthOf(nameOf(layer))));
	let row = 0;
	for (const layer of [...model.background.layers].reverse()) {
		const density = densityIn(view, layer);
		if (density?.kind !== "cells") continue;
		const y = plot.y + plot.height + FIRST_BAR_PX + row++ * BAR_ROW_PX;
		const least = density.grid.max > 1 ? language.numbers.integer(1) : "";
		const most = language.numbers.integer(Math.round(density.grid.max));
		const barWidth = widthOf(least) + widthOf(most) + BAR_WIDTH + 2 * GAP;
		const unit = words.starsPerCell(most, scale);
		const hasNames = barWidth - widthOf(most) + widthOf(unit) + GAP + nameWidth <= room;
		let x = plot.x;
		const put = (text: string, width = widthOf(text)): void => {
			if (text === "") return;
			pen.text(text, x, y, style);
			x += width + GAP;
		};
		if (hasNames) put(nameOf(layer), nameWidth);
		put(least);
		colors.forEach((color, i) => {
			const [left, right] = [i, i + 1].map((k) => x + Math.round((k * BAR_WIDTH) / colors.length)) as [number, number];
			pen.fill((path) => path.rect(left, Math.round(y - BAR_HEIGHT / 2), right - left, BAR_HEIGHT), { color });
		});
		x += BAR_WIDTH + GAP;
		put(barWidth - widthOf(most) + widthOf(unit) <= room ? unit : most);
	}
}
