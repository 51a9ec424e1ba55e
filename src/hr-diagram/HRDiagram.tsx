"use client";

import {
	type ForwardedRef,
	type ForwardRefExoticComponent,
	forwardRef,
	type ReactElement,
	type RefAttributes,
} from "react";
import { attempt, HydrationBoundary } from "../ui/index.js";
import type { HRDiagramProps } from "./props.js";
import { Diagram } from "./view/Diagram.js";
import { isTiny, SmallDiagram } from "./view/SmallDiagram.js";

/** Number of entries; NaN for what is no list, or cannot be read. */
const lengthOf = (list: unknown): number =>
	attempt(() => (Array.isArray(list) ? list.length : undefined)) ?? Number.NaN;

/**
 * Stars by colour and absolute magnitude over the density of a catalogue: bright is up, blue is left. Without any point
 * it draws nothing (or `empty`). Points that cannot be drawn are listed below with the reason, and passed to `onIssues`;
 * nothing is thrown.
 */
export const HRDiagram: ForwardRefExoticComponent<HRDiagramProps & RefAttributes<HTMLElement>> = forwardRef(
	function HRDiagram(props: HRDiagramProps, ref: ForwardedRef<HTMLElement>): ReactElement | null {
		const { points, rejected, empty = null } = props;
		// Points of another type than an array are a mistake that the diagram names.
		const hasNoPoints = points === undefined || points === null || lengthOf(points) === 0;
		if (hasNoPoints && !(lengthOf(rejected) > 0)) return <>{empty}</>;
		const Form = isTiny(props) ? SmallDiagram : Diagram;
		return (
			<HydrationBoundary>
				<Form input={props} rootRef={ref} />
			</HydrationBoundary>
		);
	},
);
