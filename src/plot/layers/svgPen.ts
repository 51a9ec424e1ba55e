import { pathRound } from "d3-path";
import { type FillStyle, type PathSink, type Pen, SCRIPT, type StrokeStyle, type TextStyle, textRuns } from "./pen.js";

/** Escapes text for use in markup, in elements and in attribute values alike. */
export const escapeMarkup = (text: string): string =>
	// Control characters are not allowed in XML at all, so they are left out.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

export const attribute = (name: string, value: string | number | undefined): string =>
	value === undefined ? "" : ` ${name}="${typeof value === "number" ? round(value) : escapeMarkup(value)}"`;

export const round = (value: number): string => String(Math.round(value * 100) / 100);

const BASELINE_SHIFT = { alphabetic: 0, middle: 0.35, hanging: 0.74 } as const;

export type SvgPen = Pen & { markup(): string };

/** A pen that writes SVG markup. `idPrefix` must be unique on the page, for clip paths. */
export function createSvgPen(idPrefix: string): SvgPen {
	let out = "";
	let clips = 0;
	// As on a canvas, what leads to no place is left out, and a first line only begins where it ends.
	const trace = (build: (path: PathSink) => void): string => {
		const path = pathRound(1);
		let begun = false;
		build(
			new Proxy(path, {
				get:
					(_, step: keyof PathSink) =>
					(...at: number[]): void => {
						if (!at.every((v) => Math.abs(v) < 1e300)) return;
						(path[begun || step !== "lineTo" ? step : "moveTo"] as (...at: number[]) => void)(...at);
						begun = true;
					},
			}),
		);
		return path.toString();
	};
	const strokeAttributes = (s: StrokeStyle): string =>
		`${attribute("stroke", s.color)}${attribute("stroke-width", s.width ?? 1)}${s.opacity === undefined || s.opacity === 1 ? "" : attribute("stroke-opacity", s.opacity)}${
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
				out += `<path d="${d}"${attribute("fill", style.color)}${style.opacity === undefined || style.opacity === 1 ? "" : attribute("fill-opacity", style.opacity)}/>`;
		},
		text(text, x, y, style: TextStyle) {
			if (!Number.isFinite(x + y)) return;
			const size = style.size ?? 12;
			const shift = BASELINE_SHIFT[style.baseline ?? "alphabetic"] * size;
			let rise = 0;
			const runs = textRuns(text)
				.map((run, i) => {
					if (run.shift === 0 && rise === 0 && i === 0) return escapeMarkup(run.text);
					const want = run.shift === 0 ? 0 : run.shift < 0 ? SCRIPT.down * size : -SCRIPT.up * size;
					const dy = want - rise;
					rise = want;
					const font = run.shift === 0 ? "" : attribute("font-size", size * SCRIPT.size);
					return `<tspan${attribute("dy", dy)}${font}>${escapeMarkup(run.text)}</tspan>`;
				})
				.join("");
			const place = style.rotate
				? ` transform="translate(${round(x)} ${round(y)}) rotate(${style.rotate})"${attribute("y", shift)}`
				: `${attribute("x", x)}${attribute("y", y + shift)}`;
			const look = `${attribute("fill", style.color)}${attribute("font-size", size)}${
				style.anchor && style.anchor !== "start" ? attribute("text-anchor", style.anchor) : ""
			}${style.weight ? attribute("font-weight", style.weight) : ""}${style.italic ? ' font-style="italic"' : ""}${
				style.opacity === undefined ? "" : attribute("opacity", style.opacity)
			}`;
			const halo = style.halo
				? `${attribute("stroke", style.halo)} stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
				: "";
			out += `<text${place}${look}${halo}>${runs}</text>`;
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
