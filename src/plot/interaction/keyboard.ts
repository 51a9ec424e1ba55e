import { isComposing } from "./isComposing.js";

/** The properties of a KeyboardEvent that are used here. */
export type KeyDescription = {
	key: string;
	/** Physical key: on macOS alt changes `key`. */
	code?: string | undefined;
	shiftKey?: boolean | undefined;
	ctrlKey?: boolean | undefined;
	altKey?: boolean | undefined;
	metaKey?: boolean | undefined;
	isComposing?: boolean | undefined;
	/** 229 for a key of an input method. */
	keyCode?: number | undefined;
	defaultPrevented?: boolean | undefined;
	target?: unknown;
};

export type PlotAction =
	/** Shift of the window as a fraction of its size: dx > 0 to the right, dy > 0 upwards. */
	| { type: "pan"; dx: number; dy: number }
	/** Factor > 1 enlarges, about the middle of the window or the cursor. */
	| { type: "zoom"; axis: "x" | "y"; factor: number }
	| { type: "reset" }
	| { type: "back" }
	| { type: "forward" }
	| { type: "help" }
	| { type: "escape" }
	/** Moves the readout by a sample, or by ten where `far`. */
	| { type: "cursor"; step: -1 | 1; far: boolean };

/** Actions by the name of the key as `keyName` writes it: "l", "shift+l", "[", "shift+ArrowUp", "alt+=". */
export type KeyTable<A> = Readonly<Record<string, A>>;

/** Parts of the window by which arrow keys pan, without and with shift. */
const PAN_STEP = 0.1;
const PAN_STEP_SHIFT = 0.5;
const ZOOM_FACTOR = 1.25;
const pan = (dx: number, dy: number): PlotAction => ({ type: "pan", dx, dy });
const zoom = (axis: "x" | "y", factor: number): PlotAction => ({ type: "zoom", axis, factor });

/** Alt with arrows and ctrl with plus are left to the browser (history, page zoom). */
export const plotKeys: KeyTable<PlotAction> = {
	ArrowLeft: pan(-PAN_STEP, 0),
	ArrowRight: pan(PAN_STEP, 0),
	ArrowUp: pan(0, PAN_STEP),
	ArrowDown: pan(0, -PAN_STEP),
	"shift+ArrowLeft": pan(-PAN_STEP_SHIFT, 0),
	"shift+ArrowRight": pan(PAN_STEP_SHIFT, 0),
	"shift+ArrowUp": pan(0, PAN_STEP_SHIFT),
	"shift+ArrowDown": pan(0, -PAN_STEP_SHIFT),
	"+": zoom("x", ZOOM_FACTOR),
	"=": zoom("x", ZOOM_FACTOR),
	"-": zoom("x", 1 / ZOOM_FACTOR),
	_: zoom("x", 1 / ZOOM_FACTOR),
	"alt++": zoom("y", ZOOM_FACTOR),
	"alt+=": zoom("y", ZOOM_FACTOR),
	"alt+-": zoom("y", 1 / ZOOM_FACTOR),
	"alt+_": zoom("y", 1 / ZOOM_FACTOR),
	"0": { type: "reset" },
	Home: { type: "reset" },
	Backspace: { type: "back" },
	z: { type: "back" },
	"ctrl+z": { type: "back" },
	"shift+z": { type: "forward" },
	y: { type: "forward" },
	"ctrl+shift+z": { type: "forward" },
	"ctrl+y": { type: "forward" },
	",": { type: "cursor", step: -1, far: false },
	".": { type: "cursor", step: 1, far: false },
	"<": { type: "cursor", step: -1, far: true },
	">": { type: "cursor", step: 1, far: true },
	"?": { type: "help" },
	Escape: { type: "escape" },
};

const CHARACTERS_BY_CODE: Readonly<Record<string, string>> = {
	Equal: "=",
	Minus: "-",
	NumpadAdd: "+",
	NumpadSubtract: "-",
};

/** Canonical name of a key: modifiers in the order ctrl, alt, shift; shift only where the character does not imply it. */
export function keyName(event: KeyDescription): string {
	const { altKey = false, shiftKey = false } = event;
	const ctrl = event.ctrlKey === true || event.metaKey === true;
	let key = event.key === "−" ? "-" : event.key;
	if (altKey) key = CHARACTERS_BY_CODE[event.code ?? ""] ?? key;
	const isCharacter = [...key].length === 1;
	const lower = key.toLowerCase();
	const isLetter = isCharacter && lower !== key.toUpperCase();
	if (isLetter) key = lower;
	const namesShift = shiftKey && (!isCharacter || isLetter);
	return `${ctrl ? "ctrl+" : ""}${altKey ? "alt+" : ""}${namesShift ? "shift+" : ""}${key}`;
}

/** Roles of elements that take keys. */
const KEYBOARD_ROLES =
	/^(textbox|searchbox|combobox|spinbutton|slider|listbox|tree|treegrid|grid|menu|menuitem|radio|tab)$/;
/** Types of `<input>` that act as buttons. */
const BUTTON_INPUTS = /^(button|submit|reset|checkbox|image)$/;

/** True for elements that handle keys themselves: text fields, selects, sliders, trees, editable text. */
export function takesKeys(target: unknown): boolean {
	if (typeof target !== "object" || target === null) return false;
	const { tagName, type, isContentEditable } = target as Record<string, unknown>;
	if (isContentEditable === true) return true;
	const tag = typeof tagName === "string" ? tagName.toUpperCase() : "";
	if (tag === "TEXTAREA" || tag === "SELECT") return true;
	if (tag === "INPUT") return !BUTTON_INPUTS.test(typeof type === "string" ? type : "text");
	const role = (target as { getAttribute?: ((name: string) => string | null) | undefined }).getAttribute?.("role");
	return typeof role === "string" && KEYBOARD_ROLES.test(role);
}

/**
 * The action of a key, or null. `extra` has precedence: a component adds keys, or replaces one, with actions of its own
 * type.
 */
export function plotAction<A = never>(event: KeyDescription, extra?: KeyTable<A>): PlotAction | A | null {
	if (isComposing(event) || event.defaultPrevented === true || takesKeys(event.target)) return null;
	const name = keyName(event);
	if (extra !== undefined && Object.hasOwn(extra, name)) return extra[name] ?? null;
	return Object.hasOwn(plotKeys, name) ? (plotKeys[name] ?? null) : null;
}
