import { describe, expect, it } from "vitest";
import { idleGesture, stepGesture } from "../../../src/plot/interaction/gestures.js";
import type {
	GestureEvent,
	GestureIntent,
	GestureOptions,
	GestureState,
	Zone,
} from "../../../src/plot/interaction/gestureTypes.js";

/** A figure of 400 × 300: plot from (50, 20) to (390, 260), x axis below, y axis to the left. */
function zoneAt(x: number, y: number): Zone | null {
	if (x < 0 || y < 20 || x > 390 || y > 300) return null;
	if (y > 260) return x >= 50 ? "x-axis" : null;
	return x < 50 ? "y-axis" : "plot";
}

type PointerType = "pointerdown" | "pointermove" | "pointerup" | "pointercancel";
type Extra = { id?: number; button?: number; pointerType?: string; shift?: boolean; t?: number };
const at = (type: PointerType, x: number, y: number, extra: Extra = {}): GestureEvent => ({
	type,
	id: 1,
	x,
	y,
	button: 0,
	pointerType: "mouse",
	shift: false,
	ctrl: false,
	alt: false,
	t: 0,
	...extra,
});
const down = (x: number, y: number, extra?: Extra): GestureEvent => at("pointerdown", x, y, extra);
const move = (x: number, y: number, extra?: Extra): GestureEvent => at("pointermove", x, y, extra);
const up = (x: number, y: number, extra?: Extra): GestureEvent => at("pointerup", x, y, extra);
const wheel = (extra: Partial<GestureEvent & { type: "wheel" }> = {}): GestureEvent => ({
	type: "wheel",
	x: 200,
	y: 100,
	dx: 0,
	dy: -100,
	deltaMode: 0,
	ctrl: false,
	meta: false,
	shift: false,
	alt: false,
	t: 0,
	...extra,
});

function play(
	events: readonly GestureEvent[],
	options: Partial<GestureOptions> = {},
	from: GestureState = idleGesture,
) {
	const intents: GestureIntent[] = [];
	let state = from;
	let handled = false;
	for (const event of events) {
		const step = stepGesture(state, event, { zoneAt, ...options });
		state = step.state;
		handled = step.handled;
		intents.push(...step.intents);
	}
	return { state, intents, handled, types: intents.map((i) => i.type) };
}

describe("a drag with the pan tool", () => {
	it("pans by the distance since the press, then by each move, and ends once", () => {
		const { intents, state } = play([down(100, 100), move(102, 101), move(110, 104), move(115, 100), up(115, 100)]);
		expect(intents).toEqual([
			{ type: "pan", dx: 10, dy: 4, zone: "plot" },
			{ type: "pan", dx: 5, dy: -4, zone: "plot" },
			{ type: "gesture-end" },
		]);
		expect(state.mode).toBe("idle");
	});

	it("pans one axis alone when it starts on that axis", () => {
		expect(play([down(100, 280), move(130, 285)]).intents).toEqual([{ type: "pan", dx: 30, dy: 0, zone: "x-axis" }]);
		expect(play([down(20, 100), move(30, 130)]).intents).toEqual([{ type: "pan", dx: 0, dy: 30, zone: "y-axis" }]);
	});

	it("ends without a step of undo when it moved only across its axis", () => {
		expect(play([down(100, 280), move(100, 250), up(100, 250)]).intents).toEqual([]);
	});

	it("continues when the pointer leaves the plot", () => {
		expect(play([down(100, 100), move(-500, 900)]).intents).toEqual([{ type: "pan", dx: -600, dy: 800, zone: "plot" }]);
	});

	it("does not start outside of all zones or with another button", () => {
		expect(play([down(100, 5), move(150, 5), up(150, 5)]).intents).toEqual([]);
		expect(play([down(100, 100, { button: 2 })]).handled).toBe(false);
	});
});

describe("a press that stays within four pixels", () => {
	it("is a click with its modifiers", () => {
		expect(play([down(100, 100, { shift: true }), move(102, 102), up(102, 102)]).intents).toEqual([
			{ type: "click", x: 102, y: 102, shift: true, ctrl: false, pointerType: "mouse", zone: "plot" },
		]);
	});
});

describe("a box", () => {
	it("is drawn by shift + drag, in any direction", () => {
		const { intents } = play([down(200, 150, { shift: true }), move(150, 100), move(120, 90), up(120, 90)]);
		expect(intents).toEqual([
			{ type: "box-start", rect: { x: 150, y: 100, width: 50, height: 50 }, zone: "plot" },
			{ type: "box-move", rect: { x: 120, y: 90, width: 80, height: 60 }, zone: "plot" },
			{ type: "box", rect: { x: 120, y: 90, width: 80, height: 60 }, axes: "xy", zone: "plot" },
			{ type: "gesture-end" },
		]);
	});

	it("is drawn by a plain drag with the box tool, where shift pans", () => {
		const tool = "box" as const;
		expect(play([down(100, 100), move(150, 150)], { tool }).types).toEqual(["box-start"]);
		expect(play([down(100, 100, { shift: true }), move(150, 150)], { tool }).types).toEqual(["pan"]);
	});

	it("is not drawn on an axis, which a drag pans with either tool", () => {
		expect(play([down(100, 280), move(150, 280)], { tool: "box" }).types).toEqual(["pan"]);
	});

	it("zooms one axis when it is a thin strip", () => {
		const wide = play([down(100, 100, { shift: true }), move(200, 105), up(200, 105)]).intents;
		expect(wide[1]).toMatchObject({ type: "box", axes: "x" });
		const tall = play([down(100, 100, { shift: true }), move(105, 200), up(105, 200)]).intents;
		expect(tall[1]).toMatchObject({ type: "box", axes: "y" });
	});

	it("is cancelled when it shrinks to nothing, at a pointercancel, and by a second finger", () => {
		const start = [down(100, 100, { shift: true }), move(150, 150)];
		expect(play([...start, move(101, 101), up(101, 101)]).types.at(-1)).toBe("box-cancel");
		expect(play([...start, at("pointercancel", 150, 150)]).types.at(-1)).toBe("box-cancel");
		expect(play([...start, { type: "blur" }]).types.at(-1)).toBe("box-cancel");
		const touch = { pointerType: "touch" };
		const pinched = play([
			down(100, 100, { ...touch, shift: true }),
			move(150, 150, touch),
			down(200, 200, { ...touch, id: 2 }),
		]);
		expect(pinched.types.at(-1)).toBe("box-cancel");
		expect(pinched.state.mode).toBe("pinch");
	});
});

describe("the wheel", () => {
	it("leaves a finger that moves up or down to the page, on an armed plot where it scrolls there as well", () => {
		const touch = { pointerType: "touch" };
		const swipe = [down(200, 100, touch), move(202, 130, touch), move(203, 180, touch)];
		const left = play(swipe);
		expect(left).toMatchObject({ intents: [], handled: false, state: { mode: "idle", pointers: [] } });
		expect(play(swipe, { armed: true }).state.mode).toBe("pan");
		expect(play(swipe, { armed: true, scrolls: true }).intents).toEqual([]);
		expect(play(swipe, { scrolls: true, targetAt: () => "marker" }).intents).toEqual([]);
		expect(play(swipe, { scrolls: true, isHeld: true, targetAt: () => "knot" }).state.mode).toBe("drag");
		expect(play([down(200, 100, touch), move(230, 102, touch)], { scrolls: true }).state.mode).toBe("pan");
		expect(play([down(20, 100, touch), move(22, 130, touch)], { scrolls: true }).state.mode).toBe("pan");
		expect(play(swipe, { tool: "box" }).state.mode).toBe("box");
		expect(play([down(200, 100), move(202, 130)], { scrolls: true }).state.mode).toBe("pan");
	});
	it("lets the page scroll unless the plot is armed or a modifier is down", () => {
		expect(play([wheel()])).toMatchObject({ intents: [], handled: false });
		expect(play([wheel({ ctrl: true })]).handled).toBe(true);
		expect(play([wheel({ meta: true })]).handled).toBe(true);
		expect(play([wheel()], { armed: true }).handled).toBe(true);
		expect(play([wheel({ y: 5 })], { armed: true }).handled).toBe(false);
	});

	it("zooms in about the pointer when turned away from the user, out when turned back", () => {
		const [into] = play([wheel()], { armed: true }).intents;
		const [out] = play([wheel({ dy: 100 })], { armed: true }).intents;
		expect(into).toMatchObject({ type: "zoom", x: 200, y: 100 });
		if (into?.type !== "zoom" || out?.type !== "zoom") throw new Error("expected two zooms");
		expect(into.factorX).toBeGreaterThan(1);
		expect(into.factorX).toBe(into.factorY);
		expect(into.factorX * out.factorX).toBeCloseTo(1, 12);
	});

	it("zooms one axis on that axis, the chosen ones in the plot, y with alt", () => {
		const armed = true;
		expect(play([wheel({ y: 280 })], { armed }).intents[0]).toMatchObject({ factorY: 1, zone: "x-axis" });
		expect(play([wheel({ x: 20 })], { armed }).intents[0]).toMatchObject({ factorX: 1, zone: "y-axis" });
		expect(play([wheel()], { armed, wheelAxes: "x" }).intents[0]).toMatchObject({ factorY: 1, zone: "plot" });
		expect(play([wheel({ alt: true })], { armed, wheelAxes: "x" }).intents[0]).toMatchObject({ factorX: 1 });
	});

	it("pans when turned sideways or with shift", () => {
		expect(play([wheel({ dx: 30, dy: 2 })], { armed: true }).intents).toEqual([
			{ type: "pan", dx: -30, dy: 0, zone: "plot" },
		]);
		expect(play([wheel({ shift: true, dy: 30 })], { armed: true }).intents).toEqual([
			{ type: "pan", dx: -30, dy: 0, zone: "plot" },
		]);
	});

	it("zooms by a bounded factor for any delta and unit", () => {
		for (const event of [wheel({ dy: -1e9 }), wheel({ dy: -3, deltaMode: 2 }), wheel({ dy: -100, ctrl: true })]) {
			const [zoom] = play([event], { armed: true }).intents;
			if (zoom?.type !== "zoom") throw new Error("expected a zoom");
			expect(zoom.factorX).toBeLessThanOrEqual(1.5);
		}
		expect(play([wheel({ dy: Number.NaN })], { armed: true }).handled).toBe(false);
		expect(play([wheel({ dy: 0 })], { armed: true }).handled).toBe(false);
	});

	it("makes one gesture until it rests", () => {
		const run = [
			wheel({ t: 0 }),
			wheel({ t: 100 }),
			{ type: "tick", t: 200 } as const,
			{ type: "tick", t: 330 } as const,
		];
		expect(play(run, { armed: true }).types).toEqual(["zoom", "zoom", "gesture-end"]);
	});
});

describe("two fingers", () => {
	const a = (type: PointerType, x: number, y: number): GestureEvent => at(type, x, y, { pointerType: "touch", id: 1 });
	const b = (type: PointerType, x: number, y: number): GestureEvent => at(type, x, y, { pointerType: "touch", id: 2 });

	it("zoom about their midpoint", () => {
		const { intents } = play([a("pointerdown", 150, 100), b("pointerdown", 250, 100), b("pointermove", 350, 100)]);
		expect(intents).toEqual([
			{ type: "pan", dx: 50, dy: 0, zone: "plot", pinch: true },
			{ type: "zoom", x: 250, y: 100, factorX: 2, factorY: 2, zone: "plot", pinch: true },
		]);
	});

	it("keep the points under both of them in place, by pan and zoom together", () => {
		// Screen = k·data + t, starting with k = 1, t = 0; after the pinch data 150 and 250 must lie under the fingers.
		const { intents } = play([
			a("pointerdown", 150, 100),
			b("pointerdown", 250, 100),
			a("pointermove", 100, 100),
			b("pointermove", 330, 100),
		]);
		let k = 1;
		let t = 0;
		for (const intent of intents) {
			if (intent.type === "pan") t += intent.dx;
			if (intent.type === "zoom") {
				t = intent.x + (t - intent.x) * intent.factorX;
				k *= intent.factorX;
			}
		}
		expect(k * 150 + t).toBeCloseTo(100, 9);
		expect(k * 250 + t).toBeCloseTo(330, 9);
	});

	it("change one axis alone when they start on it", () => {
		const { intents } = play([a("pointerdown", 150, 280), b("pointerdown", 250, 280), b("pointermove", 350, 200)]);
		expect(intents).toEqual([
			{ type: "pan", dx: 50, dy: 0, zone: "x-axis", pinch: true },
			{ type: "zoom", x: 250, y: 240, factorX: 2, factorY: 1, zone: "x-axis", pinch: true },
		]);
	});

	it("zoom by a finite factor when they meet in one point", () => {
		const { intents } = play([a("pointerdown", 150, 100), b("pointerdown", 250, 100), b("pointermove", 150, 100)]);
		for (const intent of intents) {
			if (intent.type === "zoom") expect(intent.factorX).toBeGreaterThan(0);
		}
		expect(intents.map((i) => i.type)).toEqual(["pan", "zoom"]);
	});

	it("continue as a pan when one is lifted, and end once", () => {
		const { types } = play([
			a("pointerdown", 150, 100),
			b("pointerdown", 250, 100),
			b("pointermove", 350, 100),
			b("pointerup", 350, 100),
			a("pointermove", 160, 100),
			a("pointerup", 160, 100),
		]);
		expect(types).toEqual(["pan", "zoom", "pan", "gesture-end"]);
	});

	it("ignore a third finger", () => {
		const third = at("pointerdown", 300, 200, { pointerType: "touch", id: 3 });
		expect(play([a("pointerdown", 150, 100), b("pointerdown", 250, 100), third]).handled).toBe(false);
	});
});

describe("taps and long presses", () => {
	const touch = { pointerType: "touch" };

	it("reset the zone of a double click", () => {
		expect(play([{ type: "dblclick", x: 100, y: 280 }]).intents).toEqual([{ type: "reset", zone: "x-axis" }]);
		expect(play([{ type: "dblclick", x: 100, y: 5 }]).handled).toBe(false);
	});

	it("reset once for a double tap, although the browser adds a double click", () => {
		const { types } = play([
			down(100, 100, touch),
			up(100, 100, { ...touch, t: 50 }),
			down(104, 98, { ...touch, t: 150 }),
			up(104, 98, { ...touch, t: 200 }),
			{ type: "dblclick", x: 104, y: 98 },
		]);
		expect(types).toEqual(["click", "reset"]);
	});

	it("make two clicks of two slow or distant taps", () => {
		const tap = (x: number, t: number) => [down(x, 100, { ...touch, t }), up(x, 100, { ...touch, t: t + 20 })];
		expect(play([...tap(100, 0), ...tap(100, 900)]).types).toEqual(["click", "click"]);
		expect(play([...tap(100, 0), ...tap(200, 100)]).types).toEqual(["click", "click"]);
	});

	it("make a long press of a resting finger, whose moves are hovers", () => {
		const { types } = play([
			down(100, 100, touch),
			{ type: "tick", t: 499 },
			{ type: "tick", t: 500 },
			move(120, 100, touch),
			up(120, 100, touch),
		]);
		expect(types).toEqual(["longpress", "hover"]);
	});

	it("make no long press of a mouse or after a drag has begun", () => {
		expect(play([down(100, 100), { type: "tick", t: 800 }]).types).toEqual([]);
		expect(play([down(100, 100, touch), move(150, 100, touch), { type: "tick", t: 800 }]).types).toEqual(["pan"]);
	});
});

describe("hovering", () => {
	it("follows the pointer within the zones and sends one leave", () => {
		expect(play([move(100, 100), move(100, 5), move(100, 4), { type: "leave" }]).types).toEqual(["hover", "leave"]);
		expect(play([move(100, 100), { type: "leave" }, { type: "leave" }]).types).toEqual(["hover", "leave"]);
	});
});

describe("targets that can be dragged", () => {
	const targetAt = (x: number): string | null => (Math.abs(x - 100) < 5 ? "H alpha" : null);

	it("are dragged instead of panning the plot", () => {
		const { intents } = play([down(101, 100), move(111, 100), move(121, 100), up(121, 100)], { targetAt });
		expect(intents).toEqual([
			{ type: "drag-start", target: "H alpha", x: 101, y: 100 },
			{ type: "drag", target: "H alpha", x: 111, y: 100, dx: 10, dy: 0 },
			{ type: "drag", target: "H alpha", x: 121, y: 100, dx: 10, dy: 0 },
			{ type: "drag-end", target: "H alpha", x: 121, y: 100 },
			{ type: "gesture-end" },
		]);
	});

	it("are released when the gesture is cancelled, and are not dragged with shift", () => {
		expect(play([down(101, 100), move(111, 100), { type: "blur" }], { targetAt }).intents.at(-1)).toEqual({
			type: "drag-cancel",
			target: "H alpha",
		});
		expect(play([down(101, 100, { shift: true }), move(111, 120)], { targetAt }).types).toEqual(["box-start"]);
	});
});

describe("events out of order", () => {
	it("change nothing", () => {
		const strays: GestureEvent[] = [
			up(100, 100),
			at("pointercancel", 1, 1),
			{ type: "leave" },
			{ type: "tick", t: 1e9 },
		];
		for (const stray of strays) expect(stepGesture(idleGesture, stray, { zoneAt }).state).toBe(idleGesture);
		const pressed = play([down(100, 100)]).state;
		expect(stepGesture(pressed, down(100, 100), { zoneAt }).state).toBe(pressed);
	});
});
