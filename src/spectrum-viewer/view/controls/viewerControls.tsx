"use client";

import type { ReactElement } from "react";
import { actionsOf } from "../../actions.js";
import { LinePanel } from "../lines/LinePanel.js";
import { Tables } from "../tables/Tables.js";
import type { ViewerControls, ViewerControlsProps } from "../Viewer.js";
import { ControlRow } from "./ControlRow.js";
import { Panels } from "./Panels.js";
import { SpectrumLegend } from "./SpectrumLegend.js";
import { Toolbar } from "./Toolbar.js";

function Header({ store, actions, settledView, save, onHelp }: ViewerControlsProps): ReactElement {
	return (
		<div className="astropane-spectrum-head">
			<SpectrumLegend summary={settledView} store={store} actions={actions} />
			<Toolbar store={store} actions={actions} summary={settledView} save={save} onHelp={onHelp} />
		</div>
	);
}

function Footer({ compact, save, onHelp, ...parts }: ViewerControlsProps): ReactElement {
	const { store, actions, groups, settledView, view, say } = parts;
	return (
		<>
			<ControlRow store={store} actions={actions} compact={compact} />
			<Panels {...parts} />
			{!compact && (
				<>
					<LinePanel groups={groups} store={store} actions={actions} settledView={settledView} view={view} say={say} />
					<Tables store={store} summary={settledView} view={view} />
				</>
			)}
		</>
	);
}

/** All that stands around the plot of a viewer. */
export const viewerControls: ViewerControls = { Header, Footer, actionsOf };
