/** One `requestAnimationFrame` for all that changed since the last one. */
export type DrawLoop = {
	/** Marks layers to be painted in the next frame. */
	mark(...layers: readonly string[]): void;
	/** Paints what is marked now, without waiting for the frame. */
	flush(): void;
	/** Forgets what is marked and paints no more. */
	destroy(): void;
};

type Frames = { request(callback: () => void): number; cancel(handle: number): void };

const browserFrames: Frames = {
	request: (callback) => requestAnimationFrame(callback),
	cancel: (handle) => cancelAnimationFrame(handle),
};

export function createDrawLoop(draw: (dirty: ReadonlySet<string>) => void, frames: Frames = browserFrames): DrawLoop {
	let dirty = new Set<string>();
	let handle: number | null = null;
	let alive = true;
	const run = () => {
		handle = null;
		if (!alive || dirty.size === 0) return;
		const now = dirty;
		dirty = new Set();
		draw(now);
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
