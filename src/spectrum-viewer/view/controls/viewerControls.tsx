"use client";

import type { ReactElement } from "react";
import { actionsOf } from "../../actions.js";
import { LinePanel } from "../lines/LinePanel.js";
import { Tables } from "../tables/Tables.js";
import type { Chrome, ViewerParts } from "../Viewer.js";
import { ControlRow } from "./ControlRow.js";
import { Panels } from "./Panels.js";
import { SpectrumLegend } from "./SpectrumLegend.js";
import { Toolbar } from "./Toolbar.js";

function Head({ store, actions, summary, save, onHelp }: ViewerParts): ReactElement {
	return (
		<div className="astropane-head">
			<SpectrumLegend summary={summary} store={store} actions={actions} />
			<Toolbar store={store} actions={actions} summary={summary} save={save} onHelp={onHelp} />
		</div>
	);
}

function Foot({ compact, save, onHelp, ...parts }: ViewerParts): ReactElement {
	const { store, actions, groups, summary, view, say } = parts;
	return (
		<>
			<ControlRow store={store} actions={actions} compact={compact} />
			<Panels {...parts} />
			{!compact && (
				<>
					<LinePanel groups={groups} store={store} actions={actions} summary={summary} view={view} say={say} />
					<Tables store={store} summary={summary} view={view} />
				</>
			)}
		</>
	);
}

/** All that stands around the plot of a viewer. */
export const chrome: Chrome = { Head, Foot, actionsOf };
