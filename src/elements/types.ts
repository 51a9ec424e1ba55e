import type { HTMLAttributes, RefAttributes } from "react";
import type { HRDiagramProps } from "../hr-diagram/index.js";
import type { SpectrumViewerProps } from "../spectrum-viewer/index.js";
import type { TaxonomyPickerProps } from "../taxonomy-picker/index.js";
import type { ElementEvents, ElementProps } from "./propKinds.js";

/** Adds listeners for the events of `P`, with the types of their details. */
type Listens<P> = {
	addEventListener<N extends keyof ElementEvents<P>>(
		type: N,
		listener: (event: ElementEvents<P>[N]) => void,
		options?: boolean | AddEventListenerOptions,
	): void;
};

// The overload for the element's own events stands before that for any name.
type AstropaneElement<P> = Listens<P> & HTMLElement & ElementProps<P>;

export type SpectrumViewerElement = AstropaneElement<SpectrumViewerProps>;
export type HRDiagramElement = AstropaneElement<HRDiagramProps>;
export type TaxonomyPickerElement = AstropaneElement<TaxonomyPickerProps>;

/** Properties in JSX; React 19 sets them on the element. Listen to events through a ref. */
type JSXProps<P, E> = Omit<HTMLAttributes<E>, keyof ElementProps<P>> &
	RefAttributes<E> & { class?: string | undefined; "identifier-prefix"?: string | undefined } & {
		[K in keyof ElementProps<P> as K extends `on${string}` ? never : K]?: ElementProps<P>[K];
	};

declare global {
	interface HTMLElementTagNameMap {
		"astropane-spectrum-viewer": SpectrumViewerElement;
		"astropane-hr-diagram": HRDiagramElement;
		"astropane-taxonomy-picker": TaxonomyPickerElement;
	}
}

declare module "react" {
	namespace JSX {
		interface IntrinsicElements {
			"astropane-spectrum-viewer": JSXProps<SpectrumViewerProps, SpectrumViewerElement>;
			"astropane-hr-diagram": JSXProps<HRDiagramProps, HRDiagramElement>;
			"astropane-taxonomy-picker": JSXProps<TaxonomyPickerProps, TaxonomyPickerElement>;
		}
	}
}
