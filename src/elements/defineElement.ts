"use client";

import { type ComponentType, createElement } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { displayBlock } from "./displayBlock.js";
import { ErrorBoundary } from "./ErrorBoundary.js";
import { attributesOf, PropValues } from "./PropValues.js";
import { eventName, type PropKind, type PropKinds, propertyName, valueProp } from "./propKinds.js";
import type { DataFormats } from "./readValues.js";

export type ElementDefinition<P> = {
	kinds: PropKinds<P>;
	/** Props without which server markup cannot be hydrated, with the values that a new figure takes in their place. */
	required: Partial<P>;
	/** Formats of the JSON child besides an object of props. */
	formats?: DataFormats<P>;
};

const CONTAINER = "data-astropane-root";
const MESSAGES = "data-astropane-messages";
const FORMAT = "data-format";
/** Elements that have been defined, for the rule that makes them blocks. */
const names: string[] = ["astropane-spectrum-viewer", "astropane-hr-diagram", "astropane-taxonomy-picker"];
let counter = 0;

const childOf = (element: HTMLElement, matches: (child: Element) => boolean): HTMLElement | null =>
	([...element.children].find(matches) as HTMLElement | undefined) ?? null;

/** Defines `name` as an element that draws `Component`. Does nothing on a server, or where the name is taken. */
export function defineElement<P extends object>(
	name: string,
	Component: ComponentType<P>,
	{ kinds: typedKinds, required, formats = {} }: ElementDefinition<P>,
): void {
	if (typeof customElements === "undefined" || typeof HTMLElement === "undefined" || customElements.get(name)) return;
	const kinds: Readonly<Record<string, PropKind>> = typedKinds;
	const attributes = attributesOf(kinds);
	const callbackNames = Object.keys(kinds).filter((prop) => kinds[prop] === "event");

	class AstropaneElement extends HTMLElement {
		static readonly observedAttributes: readonly string[] = [...attributes.keys(), FORMAT];

		readonly #values: PropValues = new PropValues(kinds, (attribute) => this.getAttribute(attribute), formats);
		readonly #handlers = new Map<string, unknown>();
		readonly #callbacks: Record<string, (...args: unknown[]) => void> = Object.fromEntries(
			callbackNames.map((callback) => [callback, (...args: unknown[]) => this.#dispatch(callback, args)]),
		);
		readonly #observer = new MutationObserver(() => {
			this.#childrenChanged = true;
			this.#schedule();
		});
		readonly #onMount = (): void => {
			if (this.#isHydrating) this.#schedule();
			this.#isHydrating = false;
		};
		#root: Root | null = null;
		#container: HTMLElement | null = null;
		#isHydrating = false;
		#scheduled = false;
		#childrenChanged = true;
		#attempt = 0;

		constructor() {
			super();
			// Properties that were set before the element was defined hide its accessors.
			for (const prop of Object.keys(kinds)) {
				const property = propertyName(prop);
				if (kinds[prop] === "host" || !Object.hasOwn(this, property)) continue;
				const value = Reflect.get(this, property) as unknown;
				Reflect.deleteProperty(this, property);
				Reflect.set(this, property, value);
			}
		}

		connectedCallback(): void {
			displayBlock(this.getRootNode(), names);
			this.#schedule();
		}

		disconnectedCallback(): void {
			this.#schedule();
		}

		/** `moveBefore` keeps the figure as it is. */
		connectedMoveCallback(): void {}

		attributeChangedCallback(attribute: string, before: string | null, after: string | null): void {
			if (before === after) return;
			const prop = attributes.get(attribute);
			if (prop === undefined) this.#childrenChanged = true;
			else this.#values.attributeChanged(prop);
			this.#attempt++;
			this.#schedule();
		}

		read(prop: string): unknown {
			return kinds[prop] === "event" ? this.#handlers.get(prop) : this.#values.current(prop);
		}

		write(prop: string, value: unknown): void {
			if (kinds[prop] === "event") {
				this.#handlers.set(prop, value);
				return;
			}
			this.#values.setProperty(prop, value);
			this.#attempt++;
			this.#schedule();
		}

		/** Changes of one task are drawn together; an element that is only moved is never taken down. */
		#schedule(): void {
			if (this.#scheduled) return;
			this.#scheduled = true;
			queueMicrotask(() => {
				this.#scheduled = false;
				if (this.isConnected) this.#update();
				else this.#takeDown();
			});
		}

		#dispatch(callback: string, args: unknown[]): void {
			const prop = valueProp(callback);
			const isValue = prop !== null && prop in kinds;
			const takeBack = isValue ? this.#values.change(prop, args[0]) : () => {};
			const detail = args.length > 1 ? args : args[0];
			const event = new CustomEvent(eventName(callback), {
				detail,
				bubbles: true,
				composed: true,
				cancelable: isValue,
			});
			if (!this.dispatchEvent(event)) takeBack();
			const handler = this.#handlers.get(callback);
			if (isValue && this.#values.given(prop) !== undefined) this.#schedule();
			if (typeof handler === "function") handler.apply(this, args);
		}

		#update(): void {
			const { ownerDocument } = this;
			if (ownerDocument.readyState === "loading") {
				// Children may still be on their way.
				ownerDocument.addEventListener("DOMContentLoaded", () => this.#schedule(), { once: true });
				return;
			}
			if (this.#childrenChanged || this.#observer.takeRecords().length > 0) this.#readChildren();
			const problems = this.#values.problems();
			this.#showMessages(problems);
			this.#render(problems.length > 0);
			// What the element itself has just added is no news.
			this.#observer.takeRecords();
		}

		#readChildren(): void {
			this.#childrenChanged = false;
			const script = childOf(this, (child) => child.matches('script[type="application/json"]'));
			if (this.#values.setJSON(script?.textContent ?? null, this.getAttribute(FORMAT))) this.#attempt++;
			this.#observer.disconnect();
			this.#observer.observe(this, { childList: true });
			if (script) this.#observer.observe(script, { childList: true, characterData: true, subtree: true });
		}

		#render(hasProblems: boolean): void {
			const props = this.#values.props();
			const isMissing = Object.keys(required).some((prop) => props[prop] === undefined);
			if (this.#container?.parentNode !== this) this.#unmount();
			if (this.#root === null) {
				const container = this.#findContainer();
				const hasMarkup = container?.querySelector(":scope > .astropane") != null;
				// Markup waits for its data; bad data leave the message alone.
				if (isMissing && (hasMarkup || hasProblems)) return;
				this.#mount(container, hasMarkup, { ...required, ...props });
				return;
			}
			// An update before hydration would make React throw the markup away.
			if (!this.#isHydrating) this.#root.render(this.#figure({ ...required, ...props }));
		}

		#figure(props: object): ReturnType<typeof createElement> {
			const figure = createElement(Component, { ...props, ...this.#callbacks } as P);
			return createElement(ErrorBoundary, { attempt: this.#attempt, onMount: this.#onMount }, figure);
		}

		#mount(found: HTMLElement | null, hasMarkup: boolean, props: object): void {
			const container = found ?? this.appendChild(this.ownerDocument.createElement("div"));
			container.setAttribute(CONTAINER, "");
			this.#container = container;
			const prefix = this.getAttribute("identifier-prefix");
			if (hasMarkup) {
				this.#isHydrating = true;
				this.#root = hydrateRoot(container, this.#figure(props), {
					identifierPrefix: prefix ?? "",
					onRecoverableError: (error) => {
						// Markup that leaves the page before it is hydrated is no mismatch.
						if (this.#root !== null) reportError(error);
					},
				});
				return;
			}
			container.replaceChildren();
			this.#root = createRoot(container, { identifierPrefix: prefix ?? `astropane-${++counter}-` });
			this.#root.render(this.#figure(props));
		}

		/** The container of the figure, with a server's markup in it if there is any. */
		#findContainer(): HTMLElement | null {
			const container = childOf(this, (child) => child.hasAttribute(CONTAINER));
			const markup = childOf(this, (child) => child.matches(`.astropane:not([${MESSAGES}])`));
			if (container === null && markup !== null) {
				const made = this.ownerDocument.createElement("div");
				markup.before(made);
				made.append(markup);
				return made;
			}
			// White space of a template is no part of the markup.
			for (const node of [...(container?.childNodes ?? [])])
				if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === "") node.remove();
			return container;
		}

		#unmount(): void {
			const root = this.#root;
			this.#root = null;
			this.#container = null;
			this.#isHydrating = false;
			root?.unmount();
		}

		#takeDown(): void {
			this.#unmount();
			this.#observer.disconnect();
			this.#childrenChanged = true;
		}

		#showMessages(problems: readonly string[]): void {
			const old = childOf(this, (child) => child.hasAttribute(MESSAGES));
			if (problems.length === 0) {
				old?.remove();
				return;
			}
			if (old && [...old.children].map((child) => child.textContent).join("\n") === problems.join("\n")) return;
			const box = old ?? this.ownerDocument.createElement("div");
			box.className = "astropane";
			box.setAttribute(MESSAGES, "");
			box.setAttribute("role", "alert");
			box.replaceChildren(
				...problems.map((text) => {
					const line = this.ownerDocument.createElement("p");
					line.className = "astropane-problem";
					line.textContent = text;
					return line;
				}),
			);
			if (old === null) this.prepend(box);
		}
	}

	for (const prop of Object.keys(kinds)) {
		if (kinds[prop] === "host") continue;
		Object.defineProperty(AstropaneElement.prototype, propertyName(prop), {
			configurable: true,
			enumerable: true,
			get(this: AstropaneElement) {
				return this.read(prop);
			},
			set(this: AstropaneElement, value: unknown) {
				this.write(prop, value);
			},
		});
	}
	customElements.define(name, AstropaneElement);
}
