"use client";

import type { ReactElement } from "react";
import { actionsOf } from "../../actions.js";
import { LinePanel } from "../lines/LinePanel.js";
import { Tables } from "../tables/Tables.js";
import type { ViewerControls, ViewerControlsProps } from "../viewerControlsProps.js";
import { ControlRow } from "./ControlRow.js";
import { Panels } from "./Panels.js";
import { SpectrumLegend } from "./SpectrumLegend.js";
import { Toolbar } from "./Toolbar.js";

function Header({ store, actions, settledView, save, onHelp, host }: ViewerControlsProps): ReactElement {
	const canMatch = Boolean(host().templateLibrary);
	return (
		<div className="astropane-spectrum-head">
			<SpectrumLegend store={store} actions={actions} settledView={settledView} />
			<Toolbar
				store={store}
				actions={actions}
				settledView={settledView}
				save={save}
				onHelp={onHelp}
				canMatch={canMatch}
			/>
		</div>
	);
}

function Footer({ compact, save, onHelp, ...panelProps }: ViewerControlsProps): ReactElement {
	const { store, actions, groups, settledView, view, say } = panelProps;
	return (
		<>
			<ControlRow store={store} actions={actions} compact={compact} />
			<Panels {...panelProps} />
			{!compact && (
				<>
					<LinePanel groups={groups} store={store} actions={actions} settledView={settledView} view={view} say={say} />
					<Tables store={store} settledView={settledView} view={view} />
				</>
			)}
		</>
	);
}

/** The controls above and below the plot. */
export const viewerControls: ViewerControls = { Header, Footer, actionsOf };
