import type { ReactNode } from "react";

/**
 * How a prop reaches an element.
 * - `number`, `boolean`, `string`: property, JSON, or an attribute that holds the value as text.
 * - `json`: property, JSON, or an attribute that holds JSON.
 * - `mixed`: as `json`; an attribute that is no JSON is taken as a word, an empty one as `true`.
 * - `node`: text from JSON or an attribute, any React node as a property.
 * - `object`: property only, e.g. a store, or a function that answers.
 * - `event`: a CustomEvent, and a function as a property.
 * - `host`: not a prop of the element; the element's own attribute of that name serves.
 */
export type PropKind = "number" | "boolean" | "string" | "json" | "mixed" | "node" | "object" | "event" | "host";

/** Props that every element has of its own already. */
type HostProp = "className" | "style" | "id";

type AnyFunction = (...args: never[]) => unknown;

/** `true` where `T` is a union with at least one word in it besides other types. */
type HasText<T> = [Extract<T, string>] extends [never] ? false : true;

/** Whether a callback may answer with a promise, which a listener of an event cannot. */
type IsAnswer<F> = F extends (...args: never[]) => infer R
	? [Extract<R, Promise<unknown>>] extends [never]
		? false
		: true
	: false;

type DataKind<T> = [T] extends [number]
	? "number"
	: [T] extends [boolean]
		? "boolean"
		: [T] extends [string]
			? "string"
			: [ReactNode] extends [T | null | undefined]
				? "node"
				: [Extract<T, AnyFunction>] extends [never]
					? [T] extends [{ getState: AnyFunction }]
						? "object"
						: HasText<T> extends true
							? "mixed"
							: [Extract<T, boolean>] extends [never]
								? "json"
								: "mixed"
					: "object";

/** The kind of every prop of `P`. A table of this type fails to compile if a prop is missing or has the wrong kind. */
export type PropKinds<P> = {
	readonly [K in keyof P]-?: K extends HostProp
		? "host"
		: [NonNullable<P[K]>] extends [AnyFunction]
			? K extends `on${string}`
				? IsAnswer<NonNullable<P[K]>> extends true
					? "object"
					: "event"
				: "object"
			: DataKind<NonNullable<P[K]>>;
};

/** `title` is a tooltip on every HTML element, so the prop of that name is called `figureTitle` on elements. */
type PropertyName<K> = K extends "title" ? "figureTitle" : K;

/** The props of a component as properties of its element. */
export type ElementProps<P> = {
	[K in Exclude<keyof P, HostProp> as PropertyName<K>]?: P[K] | undefined;
};

/** redshiftCommit from onRedshiftCommit. */
export type EventName<K> = K extends `on${infer Name}` ? Uncapitalize<Name> : never;

type Detail<F> = NonNullable<F> extends (...args: infer A) => unknown ? (A extends [infer Only] ? Only : A) : never;

/** The events of an element by name, for the callbacks of its component. */
export type ElementEvents<P> = {
	[K in keyof P as IsAnswer<NonNullable<P[K]>> extends true ? never : EventName<K>]-?: CustomEvent<Detail<P[K]>>;
};

/** "figure-title" from title, "default-redshift" from defaultRedshift. */
export const attributeName = (prop: string): string =>
	propertyName(prop).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const propertyName = (prop: string): string => (prop === "title" ? "figureTitle" : prop);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** redshiftCommit from onRedshiftCommit. */
export const eventName = (callback: string): string => lowerFirst(callback.slice(2));

/** The prop that a callback tells the new value of: redshift from onRedshiftChange; null for other callbacks. */
export function valueProp(callback: string): string | null {
	const name = /^on(.+)Change$/.exec(callback)?.[1];
	return name === undefined ? null : lowerFirst(name);
}
