/** CSS pixels. */
export type Box = { x: number; y: number; width: number; height: number };

export const SOFT = "#555d69";
export const INK = "#191d24";

/** Round values in a range, 1, 2 or 5 times a power of ten apart. */
export function roundTicks(from: number, to: number, count: number): number[] {
	const raw = Math.abs(to - from) / Math.max(1, count);
	const power = 10 ** Math.floor(Math.log10(raw));
	const share = raw / power;
	const step = (share >= 7.07 ? 10 : share >= 3.16 ? 5 : share >= 1.41 ? 2 : 1) * power;
	const ticks: number[] = [];
	const low = Math.min(from, to);
	const high = Math.max(from, to);
	for (let i = Math.ceil(low / step); i * step <= high; i++) ticks.push(Math.round(i * step * 1e9) / 1e9);
	return ticks;
}

/** Ticks with labels along one side, the title at its end. `at` gives CSS pixels. */
export function bareAxis(
	context: CanvasRenderingContext2D,
	box: Box,
	side: "top" | "bottom" | "left",
	ticks: readonly { at: number; label: string }[],
	title: string,
	family: string,
): void {
	const across = side !== "left";
	const base = side === "bottom" ? box.y + box.height : side === "top" ? box.y : box.x;
	const out = side === "bottom" ? 1 : -1;
	context.globalAlpha = 1;
	context.setLineDash([]);
	context.strokeStyle = context.fillStyle = SOFT;
	context.lineWidth = 1;
	context.font = `400 11px ${family}`;
	context.beginPath();
	const line = Math.round(base) + 0.5;
	if (across) {
		context.moveTo(box.x, line);
		context.lineTo(box.x + box.width, line);
	} else {
		context.moveTo(line, box.y);
		context.lineTo(line, box.y + box.height);
	}
	for (const { at } of ticks) {
		const crisp = Math.round(at) + 0.5;
		context.moveTo(across ? crisp : base, across ? base : crisp);
		context.lineTo(across ? crisp : base + out * 5, across ? base + out * 5 : crisp);
	}
	context.stroke();
	context.textAlign = across ? "center" : "right";
	for (const { at, label } of ticks) {
		if (across) context.fillText(label, at, side === "bottom" ? base + 16 : base - 9);
		else context.fillText(label, base - 9, at + 4);
	}
	context.fillStyle = INK;
	context.font = `400 12px ${family}`;
	context.textAlign = "right";
	if (across) context.fillText(title, box.x + box.width, side === "bottom" ? base + 34 : base - 25);
	else {
		context.save();
		context.translate(2, box.y);
		context.rotate(-Math.PI / 2);
		context.fillText(title, 0, 9);
		context.restore();
	}
}

export function bareCanvas(root: Element, name: string, width: number, height: number): CanvasRenderingContext2D {
	const canvas = document.createElement("canvas");
	canvas.dataset.layer = name;
	canvas.width = width;
	canvas.height = height;
	canvas.style.cssText = "position:absolute;inset:0";
	root.append(canvas);
	return canvas.getContext("2d") as CanvasRenderingContext2D;
}
