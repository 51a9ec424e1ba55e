import { attributeName, type PropKind } from "./propKinds.js";
import {
	type DataFormats,
	type JSONProps,
	type Reading,
	readAttribute,
	readFormattedData,
	readJSONProps,
} from "./readValues.js";

type Kinds = Readonly<Record<string, PropKind>>;

const noJSON: JSONProps = { props: {}, problems: [] };
const hasAttribute = (kind: PropKind | undefined): kind is PropKind =>
	kind !== undefined && kind !== "event" && kind !== "object" && kind !== "host";

/** Attributes of an element, each with its prop. */
export const attributesOf = (kinds: Kinds): Map<string, string> =>
	new Map(
		Object.entries(kinds).flatMap(([prop, kind]) => (hasAttribute(kind) ? [[attributeName(prop), prop] as const] : [])),
	);

/**
 * The prop values of one element. A property comes before an attribute, an attribute before JSON. A value that the user
 * changed replaces the one that was given until a new one is given.
 */
export class PropValues {
	readonly #kinds: Kinds;
	readonly #attribute: (name: string) => string | null;
	readonly #formats: DataFormats;
	readonly #properties = new Map<string, unknown>();
	readonly #changed = new Map<string, unknown>();
	/** Attributes as read last, so that a value keeps its identity while its text stays. */
	readonly #readings = new Map<string, Reading & { text: string }>();
	#jsonText: string | null = null;
	#jsonFormat: string | null = null;
	#json: JSONProps = noJSON;

	constructor(kinds: Kinds, attribute: (name: string) => string | null, formats: DataFormats = {}) {
		this.#kinds = kinds;
		this.#attribute = attribute;
		this.#formats = formats;
	}

	setProperty(prop: string, value: unknown): void {
		this.#changed.delete(prop);
		if (value === undefined) this.#properties.delete(prop);
		else this.#properties.set(prop, value);
	}

	attributeChanged(prop: string): void {
		this.#changed.delete(prop);
	}

	/**
	 * Text of the JSON child; null without one. It holds props or, with a format, data of another system. Returns whether it
	 * is new.
	 */
	setJSON(text: string | null, format: string | null): boolean {
		if (text === this.#jsonText && format === this.#jsonFormat) return false;
		const before = this.#json.props;
		this.#jsonText = text;
		this.#jsonFormat = format;
		// An empty script is one whose text has not come yet.
		if (text === null || text.trim() === "") this.#json = noJSON;
		else if (format === null) this.#json = readJSONProps(text, this.#kinds);
		else this.#json = readFormattedData(text, format, this.#formats);
		for (const prop of this.#changed.keys())
			if (JSON.stringify(before[prop]) !== JSON.stringify(this.#json.props[prop])) this.#changed.delete(prop);
		return true;
	}

	/** Records what the user changed; returns a function that takes it back, unless the host has set the prop since. */
	change(prop: string, value: unknown): () => void {
		const known = this.#changed.has(prop);
		const before = this.#changed.get(prop);
		this.#changed.set(prop, value);
		return () => {
			if (!this.#changed.has(prop) || this.#changed.get(prop) !== value) return;
			if (known) this.#changed.set(prop, before);
			else this.#changed.delete(prop);
		};
	}

	/** As the host gave it. */
	given(prop: string): unknown {
		if (this.#properties.has(prop)) return this.#properties.get(prop);
		const { value } = this.#reading(prop) ?? {};
		return value === undefined ? this.#json.props[prop] : value;
	}

	/** The value now: what the user changed, else as given. */
	current(prop: string): unknown {
		return this.#changed.has(prop) ? this.#changed.get(prop) : this.given(prop);
	}

	/** Props for the component: those that the host gave, with their present values. */
	props(): Record<string, unknown> {
		const props: Record<string, unknown> = {};
		for (const [prop, kind] of Object.entries(this.#kinds)) {
			if (kind === "event" || kind === "host" || this.given(prop) === undefined) continue;
			props[prop] = this.current(prop);
		}
		return props;
	}

	/** Sentences about JSON and attributes that could not be read. */
	problems(): string[] {
		const attributes = Object.keys(this.#kinds).flatMap((prop) => this.#reading(prop)?.problem ?? []);
		return [...this.#json.problems, ...attributes];
	}

	#reading(prop: string): Reading | null {
		const kind = this.#kinds[prop];
		if (!hasAttribute(kind)) return null;
		const name = attributeName(prop);
		const text = this.#attribute(name);
		if (text === null) return null;
		const known = this.#readings.get(name);
		if (known?.text === text) return known;
		const reading = { ...readAttribute(name, text, kind), text };
		this.#readings.set(name, reading);
		return reading;
	}
}
