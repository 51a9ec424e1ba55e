import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import { type PlacedPin, placePins } from "../../model/flux/pins.js";
import type { SpectrumView } from "../../model/view.js";
import { placePinLabels } from "./pinLabels.js";

const INK = "var(--astropane-ink)";
const GROUND = "var(--astropane-ground)";
/** CSS pixels. */
const RADIUS = 4;

/** The head of a pin: a ring about the colour of its spectrum. */
export function paintPinHead(pen: Pen, { x, y, curve }: Pick<PlacedPin, "x" | "y" | "curve">, isChosen = false): void {
	const radius = isChosen ? RADIUS + 2 : RADIUS;
	const disc = (size: number, color: string) => pen.fill((path) => path.arc(x, y, size, 0, 2 * Math.PI), { color });
	disc(radius + 1.5, GROUND);
	disc(radius, isChosen ? "var(--astropane-accent)" : INK);
	disc(radius - 1.5, curve.color);
}

/** All pins of the spectra that are shown, each with its note, or its number, and a leader between them. */
export function paintPins(pen: Pen, view: SpectrumView): void {
	if (view.state.pins.length === 0) return;
	const labels = placePinLabels(view, placePins(view));
	pen.clip(view.layout.data, () => {
		pen.stroke(
			(path) => {
				for (const { pin, rect } of labels) {
					path.moveTo(pin.x, pin.y);
					path.lineTo(
						Math.min(Math.max(pin.x, rect.x + 4), rect.x + rect.width - 4),
						rect.y > pin.y ? rect.y + 1 : rect.y + rect.height - 1,
					);
				}
			},
			{ color: "var(--astropane-ink-soft)" },
		);
		for (const { pin } of labels) paintPinHead(pen, pin);
	});
	for (const { text, rect } of labels)
		pen.text(text, rect.x + rect.width / 2, rect.y + rect.height / 2, {
			color: INK,
			size: AXIS_SMALL,
			weight: 600,
			anchor: "middle",
			baseline: "middle",
			halo: GROUND,
		});
}
