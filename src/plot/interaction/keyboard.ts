/** The parts of a KeyboardEvent that matter here; a real event fits. */
export type KeyDescription = {
	key: string;
	/** Physical key: on a Mac, alt changes what `key` says. */
	code?: string | undefined;
	shiftKey?: boolean | undefined;
	ctrlKey?: boolean | undefined;
	altKey?: boolean | undefined;
	metaKey?: boolean | undefined;
	isComposing?: boolean | undefined;
	defaultPrevented?: boolean | undefined;
	target?: unknown;
};

export type PlotAction =
	/** Shift of the window as a fraction of its size: dx > 0 looks further right, dy > 0 further up. */
	| { type: "pan"; dx: number; dy: number }
	/** Factor > 1 enlarges, about the middle of the window (or the cursor). */
	| { type: "zoom"; axis: "x" | "y"; factor: number }
	| { type: "reset" }
	| { type: "back" }
	| { type: "forward" }
	| { type: "help" }
	| { type: "escape" }
	/** Moves the readout: samples, or ten times as many when far. */
	| { type: "cursor"; step: -1 | 1; far: boolean };

/** Keys by name, as `keyName` spells them: "l", "shift+l", "[", "shift+ArrowUp", "alt+=". */
export type KeyTable<A> = Readonly<Record<string, A>>;

const near = 0.1;
const far = 0.5;
const zoomStep = 1.25;
const pan = (dx: number, dy: number): PlotAction => ({ type: "pan", dx, dy });
const zoom = (axis: "x" | "y", factor: number): PlotAction => ({ type: "zoom", axis, factor });

/** Alt + arrows and ctrl + plus belong to the browser (history, page zoom) and are left to it. */
export const plotKeys: KeyTable<PlotAction> = {
	ArrowLeft: pan(-near, 0),
	ArrowRight: pan(near, 0),
	ArrowUp: pan(0, near),
	ArrowDown: pan(0, -near),
	"shift+ArrowLeft": pan(-far, 0),
	"shift+ArrowRight": pan(far, 0),
	"shift+ArrowUp": pan(0, far),
	"shift+ArrowDown": pan(0, -far),
	"+": zoom("x", zoomStep),
	"=": zoom("x", zoomStep),
	"-": zoom("x", 1 / zoomStep),
	_: zoom("x", 1 / zoomStep),
	"alt++": zoom("y", zoomStep),
	"alt+=": zoom("y", zoomStep),
	"alt+-": zoom("y", 1 / zoomStep),
	"alt+_": zoom("y", 1 / zoomStep),
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

const codeCharacter: Readonly<Record<string, string>> = {
	Equal: "=",
	Minus: "-",
	NumpadAdd: "+",
	NumpadSubtract: "-",
};

/** Canonical name: modifiers in the order ctrl, alt, shift; shift only where the character does not say it already. */
export function keyName(event: KeyDescription): string {
	const { altKey = false, shiftKey = false } = event;
	const ctrl = event.ctrlKey === true || event.metaKey === true;
	let key = event.key === "−" ? "-" : event.key;
	if (altKey) key = codeCharacter[event.code ?? ""] ?? key;
	const isCharacter = [...key].length === 1;
	const lower = key.toLowerCase();
	const isLetter = isCharacter && lower !== key.toUpperCase();
	if (isLetter) key = lower;
	const saysShift = shiftKey && (!isCharacter || isLetter);
	return `${ctrl ? "ctrl+" : ""}${altKey ? "alt+" : ""}${saysShift ? "shift+" : ""}${key}`;
}

const typedRoles =
	/^(textbox|searchbox|combobox|spinbutton|slider|listbox|tree|treegrid|grid|menu|menuitem|radio|tab)$/;
const pressedInputs = /^(button|submit|reset|checkbox|image)$/;

/** True where keys have a meaning of their own: text fields, selects, sliders, trees, editable text. */
export function takesKeys(target: unknown): boolean {
	if (typeof target !== "object" || target === null) return false;
	const { tagName, type, isContentEditable } = target as Record<string, unknown>;
	if (isContentEditable === true) return true;
	const tag = typeof tagName === "string" ? tagName.toUpperCase() : "";
	if (tag === "TEXTAREA" || tag === "SELECT") return true;
	if (tag === "INPUT") return !pressedInputs.test(typeof type === "string" ? type : "text");
	const role = (target as { getAttribute?: ((name: string) => string | null) | undefined }).getAttribute?.("role");
	return typeof role === "string" && typedRoles.test(role);
}

/**
 * The action that a key stands for, or null. `extra` comes first, so a component may add keys or take one over; its
 * actions are of the component's own type.
 */
export function plotAction<A = never>(event: KeyDescription, extra?: KeyTable<A>): PlotAction | A | null {
	if (event.isComposing === true || event.defaultPrevented === true || takesKeys(event.target)) return null;
	const name = keyName(event);
	if (extra !== undefined && Object.hasOwn(extra, name)) return extra[name] ?? null;
	return Object.hasOwn(plotKeys, name) ? (plotKeys[name] ?? null) : null;
}
