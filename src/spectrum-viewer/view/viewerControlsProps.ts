import type { ReactElement } from "react";
import type { LegendDetails } from "../model/text/legendDetail.js";
import type { PanelProps } from "./panel.js";

/** What the controls get from the viewer. `compact`: only legend, toolbar and redshift. */
export type ViewerControlsProps = Omit<PanelProps, "plotParts"> & { compact: boolean; onHelp(): void };

/** The parts above and below the plot. `SpectrumPlot` passes none, so that their code stays out of its page. */
export type ViewerControls = {
	Header(props: ViewerControlsProps): ReactElement;
	Footer(props: ViewerControlsProps): ReactElement;
	legendDetails: LegendDetails;
};
