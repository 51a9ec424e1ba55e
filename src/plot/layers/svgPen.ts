import { pathRound } from "d3-path";
import { safeColor } from "../../text/index.js";
import {
	BASELINE_SHIFT,
	type FillStyle,
	type Layer,
	type PathSink,
	type Pen,
	SCRIPT,
	type StrokeStyle,
	type TextStyle,
	textRuns,
} from "./pen.js";

/** What XML 1.0 does not allow: control characters, the two noncharacters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression matches control characters
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** Escapes text for element content and attribute values. Characters that XML does not allow are removed. */
export const escapeMarkup = (text: string): string =>
	text.replace(NOT_IN_XML, "").replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** The inverse of `escapeMarkup`. */
export const unescapeMarkup = (text: string): string =>
	text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

export const attribute = (name: string, value: string | number | undefined): string =>
	value === undefined ? "" : ` ${name}="${typeof value === "number" ? round(value) : escapeMarkup(value)}"`;

/** `fill` or `stroke`. A text that is no colour, which might make the page fetch something, becomes grey. */
export const paint = (name: "fill" | "stroke", color: string): string => attribute(name, safeColor(color));

/** A coordinate with two decimals. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

export type SvgPen = Pen & { markup(): string };

/** d3-path writes larger coordinates as Infinity. */
const MAX_COORDINATE = 1e300;

/** A pen that writes SVG markup. `idPrefix` begins the ids of clip paths and must be unique on the page. */
export function createSvgPen(idPrefix: string): SvgPen {
	let out = "";
	let clips = 0;
	// As on a canvas, steps to coordinates that are not finite are skipped, and a first `lineTo` is a `moveTo`.
	const trace = (build: (path: PathSink) => void): string => {
		const path = pathRound(1);
		let hasStarted = false;
		/** Whether to draw a step with these values. */
		const starts = (...values: number[]): boolean => {
			for (const value of values) if (!(Math.abs(value) < MAX_COORDINATE)) return false;
			hasStarted = true;
			return true;
		};
		build({
			moveTo: (x, y) => starts(x, y) && path.moveTo(x, y),
			lineTo(x, y) {
				const step = hasStarted ? "lineTo" : "moveTo";
				if (starts(x, y)) path[step](x, y);
			},
			rect: (x, y, width, height) => starts(x, y, width, height) && path.rect(x, y, width, height),
			arc: (x, y, radius, from, to) => starts(x, y, radius, from, to) && path.arc(x, y, radius, from, to),
			closePath: () => starts() && path.closePath(),
		});
		return path.toString();
	};
	const strokeAttributes = (s: StrokeStyle): string =>
		`${paint("stroke", s.color)}${attribute("stroke-width", s.width ?? 1)}${s.opacity === undefined || s.opacity === 1 ? "" : attribute("stroke-opacity", s.opacity)}${
			s.dash?.length ? attribute("stroke-dasharray", s.dash.join(" ")) : ""
		}${s.round ? ' stroke-linejoin="round"' : ""}`;
	return {
		stroke(build, style) {
			const d = trace(build);
			if (d) out += `<path fill="none" d="${d}"${strokeAttributes(style)}/>`;
		},
		fill(build, style: FillStyle) {
			const d = trace(build);
			if (d)
				out += `<path d="${d}"${paint("fill", style.color)}${style.opacity === undefined || style.opacity === 1 ? "" : attribute("fill-opacity", style.opacity)}/>`;
		},
		text(text, x, y, style: TextStyle) {
			if (!Number.isFinite(x + y)) return;
			const size = style.size ?? 12;
			const shift = BASELINE_SHIFT[style.baseline ?? "alphabetic"] * size;
			/** Shift of the run before, CSS pixels downwards. */
			let rise = 0;
			const runs = textRuns(text)
				.map((run, i) => {
					if (run.shift === 0 && rise === 0 && i === 0) return escapeMarkup(run.text);
					const shiftDown = run.shift === 0 ? 0 : run.shift < 0 ? SCRIPT.down * size : -SCRIPT.up * size;
					const dy = shiftDown - rise;
					rise = shiftDown;
					const font = run.shift === 0 ? "" : attribute("font-size", size * SCRIPT.size);
					return `<tspan${attribute("dy", dy)}${font}>${escapeMarkup(run.text)}</tspan>`;
				})
				.join("");
			const place = style.rotate
				? ` transform="translate(${round(x)} ${round(y)}) rotate(${style.rotate})"${attribute("y", shift)}`
				: `${attribute("x", x)}${attribute("y", y + shift)}`;
			const appearance = `${paint("fill", style.color)}${attribute("font-size", size)}${
				style.anchor && style.anchor !== "start" ? attribute("text-anchor", style.anchor) : ""
			}${style.weight ? attribute("font-weight", style.weight) : ""}${style.italic ? ' font-style="italic"' : ""}${
				style.opacity === undefined ? "" : attribute("opacity", style.opacity)
			}`;
			const halo = style.halo
				? `${paint("stroke", style.halo)} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
				: "";
			out += `<text${place}${appearance}${halo}>${runs}</text>`;
		},
		clip(rect, draw) {
			const id = `${idPrefix}-clip-${clips++}`;
			out += `<clipPath id="${escapeMarkup(id)}"><rect${attribute("x", rect.x)}${attribute("y", rect.y)}${attribute("width", rect.width)}${attribute("height", rect.height)}/></clipPath><g clip-path="url(#${escapeMarkup(id)})">`;
			draw();
			out += "</g>";
		},
		raw: {
			write(markup) {
				out += markup;
			},
		},
		markup: () => out,
	};
}

/** Paints layers to SVG markup by name, for servers and exports. */
export function paintMarkup<View>(layers: readonly Layer<View>[], view: View, idPrefix: string): Map<string, string> {
	return new Map(
		layers.map((layer) => {
			const pen = createSvgPen(`${idPrefix}-${layer.name}`);
			layer.paint(pen, view);
			return [layer.name, pen.markup()];
		}),
	);
}
