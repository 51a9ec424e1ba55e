"use client";

import {
	type ForwardedRef,
	type ForwardRefExoticComponent,
	forwardRef,
	type ReactElement,
	type RefAttributes,
} from "react";
import type { HRDiagramProps } from "./props.js";
import { Diagram } from "./view/Diagram.js";

/**
 * Stars by colour and absolute magnitude over the density of a catalogue: bright is up, blue is left. Without any point
 * it draws nothing (or `empty`). Points that cannot be drawn are listed below with the reason, and told to `onIssues`;
 * nothing is thrown.
 */
export const HRDiagram: ForwardRefExoticComponent<HRDiagramProps & RefAttributes<HTMLElement>> = forwardRef(
	function HRDiagram(props: HRDiagramProps, ref: ForwardedRef<HTMLElement>): ReactElement | null {
		const { points, rejected, empty = null } = props;
		const nothing =
			(!Array.isArray(points) || points.length === 0) && (!Array.isArray(rejected) || rejected.length === 0);
		// Not given at all is empty too; given as something else is a mistake that the diagram names.
		if (nothing && (points === undefined || points === null || Array.isArray(points))) return <>{empty}</>;
		return <Diagram {...props} rootRef={ref} />;
	},
);
