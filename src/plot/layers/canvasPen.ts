import { BASELINE_SHIFT, type Pen, type Resolver, SCRIPT, type TextStyle, textRuns } from "./pen.js";

const ALIGN = { start: "left", middle: "center", end: "right" } as const;
const SOLID: readonly number[] = [];

/** A pen for a 2D context whose transform maps CSS pixels to device pixels. */
export function createCanvasPen(ctx: CanvasRenderingContext2D, resolve: Resolver): Pen {
	// Chromium takes longer to compare a font or dashes with those that are set than to draw a line.
	let font = "";
	let dash: readonly number[] | null = null;
	const setFont = (style: TextStyle, size: number): void => {
		const next = `${style.italic ? "italic " : ""}${style.weight ?? 400} ${size}px ${resolve.fontFamily()}`;
		if (next !== font) ctx.font = font = next;
	};
	const setDash = (next: readonly number[]): void => {
		if (next === dash) return;
		dash = next;
		ctx.setLineDash(next as number[]);
	};
	/** Draws with a clip or transform of its own. */
	const isolated = (draw: () => void): void => {
		const before = { font, dash };
		ctx.save();
		draw();
		ctx.restore();
		({ font, dash } = before);
	};
	// No `save` and `restore`: after them Chromium looks the font up again, and there are hundreds of labels.
	const runs = (text: string, x: number, y: number, style: TextStyle, size: number): void => {
		const parts = textRuns(text);
		if (parts.length === 1 && parts[0]?.shift === 0) {
			setFont(style, size);
			ctx.textAlign = ALIGN[style.anchor ?? "start"];
			if (style.halo) ctx.strokeText(text, x, y);
			ctx.fillText(text, x, y);
			return;
		}
		ctx.textAlign = "left";
		const measured = parts.map((run) => {
			setFont(style, run.shift === 0 ? size : size * SCRIPT.size);
			return ctx.measureText(run.text).width;
		});
		const total = measured.reduce((sum, width) => sum + width, 0);
		let left = x - (style.anchor === "end" ? total : style.anchor === "middle" ? total / 2 : 0);
		parts.forEach((run, i) => {
			setFont(style, run.shift === 0 ? size : size * SCRIPT.size);
			const dy = run.shift === 0 ? 0 : run.shift < 0 ? SCRIPT.down * size : -SCRIPT.up * size;
			if (style.halo) ctx.strokeText(run.text, left, y + dy);
			ctx.fillText(run.text, left, y + dy);
			left += measured[i] ?? 0;
		});
	};
	return {
		stroke(build, style) {
			ctx.beginPath();
			build(ctx);
			ctx.strokeStyle = resolve.color(style.color);
			ctx.lineWidth = style.width ?? 1;
			ctx.lineJoin = style.round ? "round" : "miter";
			ctx.globalAlpha = style.opacity ?? 1;
			setDash(style.dash ?? SOLID);
			ctx.stroke();
			ctx.globalAlpha = 1;
		},
		fill(build, style) {
			ctx.beginPath();
			build(ctx);
			ctx.fillStyle = resolve.color(style.color);
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.fill();
			ctx.globalAlpha = 1;
		},
		text(text, x, y, style) {
			const size = style.size ?? 12;
			const shift = BASELINE_SHIFT[style.baseline ?? "alphabetic"] * size;
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.fillStyle = resolve.color(style.color);
			if (style.halo) {
				ctx.strokeStyle = resolve.color(style.halo);
				ctx.lineWidth = 3;
				ctx.lineJoin = "round";
				setDash(SOLID);
			}
			if (style.rotate) {
				const { rotate } = style;
				isolated(() => {
					ctx.translate(x, y);
					ctx.rotate((rotate * Math.PI) / 180);
					runs(text, 0, shift, style, size);
				});
			} else runs(text, x, y + shift, style, size);
			ctx.globalAlpha = 1;
		},
		raw: { context: ctx, resolve },
		clip(rect, draw) {
			isolated(() => {
				ctx.beginPath();
				ctx.rect(rect.x, rect.y, rect.width, rect.height);
				ctx.clip();
				draw();
			});
		},
	};
}
