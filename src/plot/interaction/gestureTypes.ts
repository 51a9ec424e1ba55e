/** Where a gesture started: inside the plot, or on the strip of an axis. */
export type Zone = "plot" | "x-axis" | "y-axis";
/** What a drag in the plot does without a modifier key; shift swaps the two. */
export type GestureTool = "pan" | "box";
export type GestureAxes = "x" | "y" | "xy";
/** CSS pixels, relative to the figure. */
export type GestureRect = { x: number; y: number; width: number; height: number };

type PointerEventShape = {
	id: number;
	/** CSS pixels, relative to the figure. */
	x: number;
	y: number;
	button: number;
	/** "mouse", "touch" or "pen". */
	pointerType: string;
	shift: boolean;
	ctrl: boolean;
	alt: boolean;
	/** Milliseconds of a monotonic clock. */
	t: number;
};

export type GestureEvent =
	| (PointerEventShape & { type: "pointerdown" })
	| (PointerEventShape & { type: "pointermove" })
	| (PointerEventShape & { type: "pointerup" })
	| (PointerEventShape & { type: "pointercancel" })
	| {
			type: "wheel";
			x: number;
			y: number;
			dx: number;
			dy: number;
			/** As in WheelEvent: 0 pixels, 1 lines, 2 pages. */
			deltaMode: number;
			ctrl: boolean;
			meta: boolean;
			shift: boolean;
			alt: boolean;
			t: number;
	  }
	| { type: "dblclick"; x: number; y: number }
	| { type: "leave" }
	| { type: "blur" }
	/** Time has passed: completes a long press and ends a series of wheel events. */
	| { type: "tick"; t: number };

/** What a gesture asks for. All positions and lengths in CSS pixels, relative to the figure. */
export type GestureIntent =
	/** The content moves with the pointer by (dx, dy): dx > 0 shows what lies to the left. */
	| { type: "pan"; dx: number; dy: number; zone: Zone; pinch?: true | undefined }
	/** Factors > 1 enlarge about (x, y); 1 leaves the axis unchanged. */
	| { type: "zoom"; x: number; y: number; factorX: number; factorY: number; zone: Zone; pinch?: true | undefined }
	/** The rectangle is not clipped to the plot. */
	| { type: "box-start" | "box-move"; rect: GestureRect; zone: Zone }
	/** `axes` is one axis where the box is a thin strip. */
	| { type: "box"; rect: GestureRect; axes: GestureAxes; zone: Zone }
	| { type: "box-cancel" }
	| { type: "hover"; x: number; y: number }
	| { type: "leave" }
	| { type: "click"; x: number; y: number; shift: boolean; ctrl: boolean; pointerType: string; zone: Zone }
	| { type: "reset"; zone: Zone }
	/** A finger rested; its moves until it is lifted are sent as hover. */
	| { type: "longpress"; x: number; y: number }
	/** Drags of an object that `targetAt` named. */
	| { type: "drag-start" | "drag-end"; target: string; x: number; y: number }
	| { type: "drag"; target: string; x: number; y: number; dx: number; dy: number }
	| { type: "drag-cancel"; target: string }
	/** The view has changed and the gesture is over: one step of the undo history. */
	| { type: "gesture-end" };

export type GestureOptions = {
	/** Zone under a point, or null where gestures do not start. */
	zoneAt: (x: number, y: number) => Zone | null;
	/** Default "pan". */
	tool?: GestureTool | undefined;
	/** True: the wheel zooms without a modifier key. Meant for a plot with focus. */
	armed?: boolean | undefined;
	/** A finger that begins to move up or down scrolls the page, also while the plot is armed. Default false. */
	scrolls?: boolean | undefined;
	/** The object that is pressed moves in all directions: a finger on it does not scroll the page. Default false. */
	isHeld?: boolean | undefined;
	/** Axes that a wheel over the plot zooms. Default "xy". With alt it zooms y alone. */
	wheelAxes?: GestureAxes | undefined;
	/** Name of an object of the plot that can be dragged (a line marker), or null where there is none. A finger is wide. */
	targetAt?: ((x: number, y: number, pointerType: string) => string | null) | undefined;
};

export type PointerTrack = {
	id: number;
	x: number;
	y: number;
	startX: number;
	startY: number;
	startT: number;
	pointerType: string;
	shift: boolean;
	ctrl: boolean;
};

export type GestureState = {
	readonly mode: "idle" | "pressed" | "pan" | "box" | "drag" | "pinch" | "held";
	readonly zone: Zone;
	readonly target: string | null;
	/** True: a drag from this press draws a box. */
	readonly box: boolean;
	readonly pointers: readonly PointerTrack[];
	/** True: this gesture has changed something. */
	readonly moved: boolean;
	readonly hovering: boolean;
	/** Time of the last wheel event of a series, ms. */
	readonly wheelAt: number | null;
	readonly lastTap: { x: number; y: number; t: number } | null;
	readonly lastPointerType: string;
};
