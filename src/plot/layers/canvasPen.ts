import { type Paint, type Pen, SCRIPT, type TextStyle, textRuns } from "./pen.js";

/** How a canvas learns what a CSS colour or the host's font comes to. */
export type Resolver = { color(paint: Paint): string; fontFamily(): string };

const BASELINE_SHIFT = { alphabetic: 0, middle: 0.35, hanging: 0.74 } as const;

/** A pen for a 2D context whose transform already maps CSS pixels to device pixels. */
export function createCanvasPen(ctx: CanvasRenderingContext2D, resolve: Resolver): Pen {
	const font = (style: TextStyle, size: number): string =>
		`${style.italic ? "italic " : ""}${style.weight ?? 400} ${size}px ${resolve.fontFamily()}`;
	return {
		stroke(build, style) {
			ctx.beginPath();
			build(ctx);
			ctx.strokeStyle = resolve.color(style.color);
			ctx.lineWidth = style.width ?? 1;
			ctx.lineJoin = style.round ? "round" : "miter";
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.setLineDash((style.dash as number[] | undefined) ?? []);
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
			ctx.save();
			ctx.translate(x, y);
			if (style.rotate) ctx.rotate((style.rotate * Math.PI) / 180);
			ctx.translate(0, BASELINE_SHIFT[style.baseline ?? "alphabetic"] * size);
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.fillStyle = resolve.color(style.color);
			ctx.setLineDash([]);
			const runs = textRuns(text).map((run) => {
				const runSize = run.shift === 0 ? size : size * SCRIPT.size;
				ctx.font = font(style, runSize);
				return { ...run, runSize, width: ctx.measureText(run.text).width };
			});
			const total = runs.reduce((sum, run) => sum + run.width, 0);
			let at = style.anchor === "end" ? -total : style.anchor === "middle" ? -total / 2 : 0;
			for (const run of runs) {
				ctx.font = font(style, run.runSize);
				const dy = run.shift === 0 ? 0 : run.shift < 0 ? SCRIPT.down * size : -SCRIPT.up * size;
				if (style.halo) {
					ctx.strokeStyle = resolve.color(style.halo);
					ctx.lineWidth = 3;
					ctx.lineJoin = "round";
					ctx.strokeText(run.text, at, dy);
				}
				ctx.fillText(run.text, at, dy);
				at += run.width;
			}
			ctx.restore();
		},
		clip(rect, draw) {
			ctx.save();
			ctx.beginPath();
			ctx.rect(rect.x, rect.y, rect.width, rect.height);
			ctx.clip();
			draw();
			ctx.restore();
		},
	};
}
