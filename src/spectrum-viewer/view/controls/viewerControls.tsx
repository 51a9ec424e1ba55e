"use client";

import type { ReactElement } from "react";
import { Figure } from "../../../plot/index.js";
import { Tooltip } from "../../../ui/index.js";
import { wavelengthAxes } from "../../model/axes/axes.js";
import { curveDetail, templateDetail } from "../../model/text/legendDetail.js";
import { LinePanel } from "../lines/LinePanel.js";
import type { PlotParts } from "../panel.js";
import { Tables } from "../tables/Tables.js";
import type { ViewerControls, ViewerControlsProps } from "../viewerControlsProps.js";
import { ControlRow } from "./ControlRow.js";
import { OpenFile } from "./OpenFile.js";
import { Panels } from "./Panels.js";
import { SpectrumLegend } from "./SpectrumLegend.js";
import { Toolbar } from "./Toolbar.js";

const plotParts: PlotParts = { Figure, Tooltip, wavelengthAxes };

function Header(props: ViewerControlsProps): ReactElement {
	const { store, actions, settledView, host, hostProps, say } = props;
	const canMatch = Boolean(hostProps.templateLibrary);
	return (
		<div className="astropane-spectrum-head">
			<SpectrumLegend store={store} actions={actions} settledView={settledView} />
			<Toolbar {...props} canMatch={canMatch}>
				{hostProps.onFile && <OpenFile host={host} say={say} />}
			</Toolbar>
		</div>
	);
}

function Footer({ compact, onHelp, ...panelProps }: ViewerControlsProps): ReactElement {
	const { store, actions, groups, settledView, view, say } = panelProps;
	const panel = <Panels {...panelProps} plotParts={plotParts} />;
	return (
		<>
			<ControlRow store={store} actions={actions} compact={compact} />
			{compact ? (
				<div className="astropane-spectrum-rail">{panel}</div>
			) : (
				<>
					<LinePanel groups={groups} store={store} actions={actions} settledView={settledView} view={view} say={say}>
						{panel}
					</LinePanel>
					<Tables store={store} settledView={settledView} view={view} />
				</>
			)}
		</>
	);
}

/** The controls above and below the plot. */
export const viewerControls: ViewerControls = {
	Header,
	Footer,
	legendDetails: { curveDetail, templateDetail },
};
