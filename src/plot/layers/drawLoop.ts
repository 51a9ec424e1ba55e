/** Repaints marked layers in one `requestAnimationFrame`. */
export type DrawLoop = {
	/** Marks layers for the next frame. */
	mark(...layers: readonly string[]): void;
	/** Paints the marked layers at once. */
	flush(): void;
	/** Cancels the frame; later marks have no effect. */
	destroy(): void;
};

type Frames = { request(callback: () => void): number; cancel(handle: number): void };

const browserFrames: Frames = {
	request: (callback) => requestAnimationFrame(callback),
	cancel: (handle) => cancelAnimationFrame(handle),
};

/** A loop that calls `draw` with the names of the marked layers. */
export function createDrawLoop(draw: (dirty: ReadonlySet<string>) => void, frames: Frames = browserFrames): DrawLoop {
	let dirty = new Set<string>();
	let handle: number | null = null;
	let alive = true;
	const run = () => {
		handle = null;
		if (!alive || dirty.size === 0) return;
		const marked = dirty;
		dirty = new Set();
		draw(marked);
	};
	return {
		mark(...layers) {
			if (!alive) return;
			for (const layer of layers) dirty.add(layer);
			if (handle === null && dirty.size > 0) handle = frames.request(run);
		},
		flush() {
			if (handle !== null) frames.cancel(handle);
			run();
		},
		destroy() {
			alive = false;
			if (handle !== null) frames.cancel(handle);
			handle = null;
			dirty.clear();
		},
	};
}
